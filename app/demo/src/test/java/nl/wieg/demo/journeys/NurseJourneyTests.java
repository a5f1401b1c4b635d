package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoServer;
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.people.Address;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Bsn;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.people.School;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A nurse of Assen and a child of eleven, who had her first HPV dose a year ago. In this order: the privacy officer sees what the nurse did. */
@TestMethodOrder(OrderAnnotation.class)
class NurseJourneyTests {

    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final int NUMBERS_FROM = 999_990_000;
    private static final int NUMBERS_UNTIL = 1_000_000_000;

    private static DemoServer demo;
    private static Chromium chromium;
    private static PersonId mila;
    private static String number;

    @BeforeAll
    static void aChildWhoIsDueForHerSecondDose() throws IOException {
        chromium = Chromium.start();
        demo = FilledDemo.running();
        number = Actor.system("journeys").call(NurseJourneyTests::aFreeNumber);
        mila = Actor.system("journeys").call(NurseJourneyTests::admitMila);
    }

    @AfterAll
    static void theBrowserStops() {
        chromium.close();
    }

    @Test
    @Order(1)
    void aNurseFindsAChildAndRecordsAnObjection() {
        try (var femke = chromium.reader(demo.address())) {
            femke.signInAs("Femke Jansen");
            femke.menu().getByText("Kinderen").click();
            femke.look("kind-werkgebied");
            femke.page().getByLabel("Uw werkgebied").selectOption("Assen");
            femke.press("Kies dit werkgebied");
            femke.look("kind-zoeken");
            femke.page().getByLabel("Burgerservicenummer").fill(number);
            femke.press("Zoek dit kind");

            assertThat(femke.heading()).hasText("Mila Hoving");
            assertThat(femke.page()).hasURL(Pattern.compile(".*/kind/" + mila));
            assertThat(femke.page()).hasTitle("Dossier van een kind - Wieg");
            assertThat(hpv2(femke)).containsText("Deze prik is aan de beurt sinds");
            femke.look("kind");

            femke.follow("Leg bezwaar vast");
            femke.look("kind-bezwaar");
            femke.page().getByLabel("Welke prik?").selectOption("HPV");
            femke.page()
                    .getByLabel("Wie zei dit?")
                    .selectOption(new SelectOption().setLabel("Noor Hoving, heeft gezag"));
            femke.page().getByLabel("Welke uitleg kreeg deze persoon?").fill("folder-2026");
            femke.page().getByLabel("In hun eigen woorden").fill("Wil er eerst meer over lezen.");
            femke.press("Leg vast");

            assertThat(hpv2(femke).locator(".utrecht-status-badge")).hasText("bezwaar");
            femke.look("kind-met-bezwaar");
        }
    }

    @Test
    @Order(2)
    void theCardFitsOnPaper() {
        try (var femke = chromium.readerWithoutJavaScript(demo.address())) {
            inAssen(femke);
            femke.open("/kind/" + mila);
            femke.lookWithoutJavaScript("kind-zonder-javascript");
            femke.follow("Vaccinatiekaart om te printen");
            assertThat(femke.page().locator("main")).containsText("DEMOHPV1");
            assertThat(femke.page().locator("body")).not().containsText(number);
            femke.lookWithoutJavaScript("vaccinatiekaart");
            femke.page()
                    .pdf(new Page.PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setPath(Path.of("target", "screenshots", "vaccinatiekaart.pdf")));
        }
    }

    @Test
    @Order(3)
    void aDoseFormAsksWhatItNeeds() {
        try (var femke = chromium.reader(demo.address())) {
            inAssen(femke);
            femke.open("/kind/" + mila + "/prik");
            femke.look("kind-prik");
            femke.open("/kind/" + mila);
            femke.page().getByText("Wijzig of meld").first().click();
            assertThat(femke.page().getByLabel("Wat gebeurde er?")).hasCSS("border-top-width", "1px");
            femke.look("kind-prik-wijzigen");
        }
    }

    @Test
    @Order(4)
    void aNurseOfAnotherPlaceFindsNobodyAndIsOfferedTheEmergencyProcedure() {
        try (var femke = chromium.reader(demo.address())) {
            femke.signInAs("Femke Jansen");
            femke.open("/kind");
            femke.page().getByLabel("Uw werkgebied").selectOption("Emmen");
            femke.press("Kies dit werkgebied");
            femke.page().getByLabel("Burgerservicenummer").fill(number);
            femke.press("Zoek dit kind");

            assertThat(femke.page().getByText("Wij vonden niemand")).isVisible();
            femke.page().getByText("Het is nood").click();
            femke.look("kind-nood");
        }
    }

    @Test
    @Order(5)
    void thePrivacyOfficerSeesWhoLooked() {
        try (var ineke = chromium.reader(demo.address())) {
            ineke.signInAs("Ineke Vos");
            ineke.open("/kind/" + mila + "/inzage");
            assertThat(ineke.page().locator("main")).containsText("Femke Jansen");
            assertThat(ineke.page().locator("main")).containsText("toestemming, bezwaar of uitstel vastleggen");
            assertThat(ineke.page().locator("body")).not().containsText("Hoving");
            ineke.look("kind-inzage");

            var told = ineke.page()
                    .request()
                    .get(demo.address() + "/api/v1/personen/" + mila + "/inzage")
                    .text();
            assertThat(told)
                    .contains("een dossier bekijken", "verpleegkundige", "GGD Drenthe")
                    .doesNotContain("Femke", "Hoving");
        }
    }

    @Test
    @Order(6)
    void theFamilyGetsAllThatIsKeptOnceADoctorApproved() {
        try (var ineke = chromium.reader(demo.address());
                var samira = chromium.readerWithoutJavaScript(demo.address())) {
            ineke.signInAs("Ineke Vos");
            ineke.menu().getByText("Inzageverzoeken").click();
            ineke.follow("Begin een verzoek");
            ineke.look("inzageverzoek-zoeken");
            ineke.page().getByLabel("Burgerservicenummer").fill(number);
            ineke.press("Zoek deze persoon");
            assertThat(ineke.page()).hasURL(Pattern.compile(".*/kind/" + mila + "/inzage"));
            ineke.follow("Vraag inzage aan");
            ineke.look("inzageverzoek");
            ineke.page().getByLabel("Ouder of verzorger 1").check();
            ineke.page().getByLabel("Waarom").fill("brief van 28 augustus");
            ineke.press("Vraag inzage aan");
            ineke.look("inzageverzoeken");

            samira.signInAs("Samira El Amrani");
            samira.menu().getByText("Inzageverzoeken").click();
            samira.lookWithoutJavaScript("inzageverzoeken-zonder-javascript");
            samira.press("Keur goed");

            ineke.open("/dossierverzoeken");
            var paper = ineke.page().waitForDownload(() -> ineke.follow("Als PDF"));
            paper.saveAs(Path.of("target", "screenshots", "dossier.pdf"));
            assertThat(paper.suggestedFilename()).matches("inzageverzoek-[0-9a-f-]{36}\\.pdf");
        }
    }

    private static void inAssen(Reader femke) {
        femke.signInAs("Femke Jansen");
        femke.open("/kind");
        femke.page().getByLabel("Uw werkgebied").selectOption("Assen");
        femke.press("Kies dit werkgebied");
    }

    private static Locator hpv2(Reader reader) {
        return reader.page().locator("tr").filter(new Locator.FilterOptions().setHasText("HPV-2"));
    }

    private static String aFreeNumber() {
        var people = demo.wieg().getBean(People.class);
        return IntStream.range(NUMBERS_FROM, NUMBERS_UNTIL)
                .mapToObj(Integer::toString)
                .flatMap(digits -> Bsn.of(digits).stream())
                .filter(free -> people.find(free).isEmpty())
                .findFirst()
                .orElseThrow()
                .digits();
    }

    private static PersonId admitMila() {
        var people = demo.wieg().getBean(People.class);
        var bsn = Bsn.of(number).orElseThrow();
        var today = LocalDate.now(Region.ZONE);
        var born = today.minusYears(11).minusDays(40);
        var ids = people.admit(List.of(
                person("Mila", born, bsn).goingTo(new School("De Parel", "08AB00")),
                person("Noor", LocalDate.of(1985, 3, 4), null).as(PersonKind.PARENT)));
        var child = ids.getFirst();
        demo.wieg()
                .getBean(Authorities.class)
                .record(new AuthorityTold(child, AuthorityKind.SINGLE_PARENTAL, List.of(ids.getLast()), false, born));
        demo.wieg()
                .getBean(DosesBefore.class)
                .takeOver(List.of(
                        given(child, "BMR", born.plusMonths(14), "DEMOBMR1"),
                        given(child, "MenACWY", born.plusMonths(14), "DEMOMEN1"),
                        given(child, "HPV", today.minusYears(1), "DEMOHPV1")));
        return child;
    }

    private static DoseBefore given(PersonId child, String kind, LocalDate day, String lot) {
        return new DoseBefore(child, kind, day, lot, ASSEN, "RVP", "GROEP");
    }

    private static NewPerson person(String given, LocalDate born, @Nullable Bsn bsn) {
        return new NewPerson(
                bsn,
                new Identity(new PersonName(given, "", "Hoving"), new Address("Brink", "3", "9401HT", "Assen")),
                born,
                ASSEN,
                "nl",
                false);
    }
}
