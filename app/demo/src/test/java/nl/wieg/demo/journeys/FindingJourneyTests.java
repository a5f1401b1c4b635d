package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A doctor and two children of thirteen, whose parents do not agree. */
class FindingJourneyTests {

    private static final Path HOME = Path.of("target", "journeys-findings");

    private static DemoServer demo;
    private static Chromium chromium;

    @BeforeAll
    static void theDemoRuns() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        chromium = Chromium.start();
        demo = DemoServer.start(
                new DemoHome(HOME, Path.of("target", "mariadb")), DemoSize.NO_CHILDREN, "--server.port=0");
    }

    @AfterAll
    static void theDemoStops() {
        chromium.close();
        demo.close();
    }

    @Test
    void aDoctorDecidesWhereParentsDisagreeWithoutJavaScript() {
        var mila = Actor.system("journeys").call(FindingJourneyTests::aFamily);
        try (var samira = chromium.readerWithoutJavaScript(demo.address())) {
            samira.signInAs("Samira El Amrani");
            says(samira, mila, "Anna", "Ja", "Ik wil dit graag.");
            says(samira, mila, "Bart", "Nee", "Ik vertrouw het niet.");
            assertThat(samira.page().locator("main")).containsText("Een arts bekijkt eerst of deze prik mag.");
            samira.lookWithoutJavaScript("kind-oneens");

            samira.follow("Beslis als arts");
            samira.page().getByLabel("Wat besluit u?").selectOption("De prik mag niet");
            samira.page().getByLabel("Waarom besluit u dit?").fill(" ");
            samira.press("Leg vast");
            assertThat(samira.page().getByRole(AriaRole.ALERT)).containsText("Schrijf op waarom u dit besluit.");
            assertThat(samira.page().getByLabel("Wat besluit u?")).hasValue("NO");
            samira.lookWithoutJavaScript("kind-besluit-fout");
            samira.page().getByLabel("Waarom besluit u dit?").fill("Na een gesprek met allebei.");
            samira.press("Leg vast");

            assertThat(samira.page().getByRole(AriaRole.STATUS)).containsText("Uw besluit is vastgelegd.");
            assertThat(samira.page().locator("main")).containsText("Er is geen toestemming: deze prik mag niet.");
        }
    }

    @Test
    void theFormsOfADoctorAreFitForEverybody() {
        var mila = Actor.system("journeys").call(FindingJourneyTests::aFamily);
        try (var samira = chromium.reader(demo.address())) {
            samira.signInAs("Samira El Amrani");
            samira.open("/kind/" + mila + "/wens");
            samira.page().getByLabel("Hoe weet u dat").fill("Ze las alles.");
            samira.press("Leg vast");
            assertThat(samira.page().getByRole(AriaRole.ALERT)).containsText("Het kind zei zelf nog geen ja.");
            samira.look("kind-wens-fout");
            samira.open("/kind/" + mila + "/besluit");
            samira.look("kind-besluit");
            samira.open("/kind/" + mila);
            samira.follow("Leg een medische reden vast");
            samira.look("kind-contra-indicatie");
            samira.page().getByLabel("Welke prik?").selectOption("HPV");
            samira.page().getByLabel("Waarom mag deze prik niet?").fill("Reageerde heftig op een eerdere prik.");
            samira.press("Leg vast");
            assertThat(samira.page().locator("main")).containsText("Mag niet om een medische reden: HPV");
            samira.look("kind-contra-indicatie-vastgelegd");
            samira.press("Dit geldt niet meer");
            assertThat(samira.page().locator("main")).containsText("geldt niet meer");

            samira.open("/kind/" + mila + "/bezwaar");
            samira.page().getByLabel("Welke prik?").selectOption("HPV");
            samira.page().getByLabel("Wie zei dit?").selectOption("Anna Hoving, heeft gezag");
            samira.page().getByLabel("Welke uitleg").fill("<geen>");
            samira.press("Leg vast");
            assertThat(samira.page().getByRole(AriaRole.ALERT)).containsText("Vul in welke uitleg");
            samira.look("kind-bezwaar-fout");
        }
    }

    @Test
    void aDoctorChoosesTheSchemeOfAnInfant() {
        var mila = Actor.system("journeys").call(() -> aFamily(today().minusDays(50)));
        try (var samira = chromium.readerWithoutJavaScript(demo.address())) {
            samira.signInAs("Samira El Amrani");
            samira.open("/kind/" + mila);
            samira.follow("Kies het schema van de eerste prikken");
            samira.lookWithoutJavaScript("kind-schema");
            samira.page().getByLabel("Welk schema?").selectOption("Het aangepaste schema");
            samira.page().getByLabel("Waarom kiest u dit schema?").fill("De moeder kreeg geen prik tegen kinkhoest.");
            samira.press("Leg vast");

            assertThat(samira.page().getByRole(AriaRole.STATUS)).containsText("Het schema is gekozen.");
            samira.open("/kind/" + mila);
            assertThat(samira.page().locator("main")).containsText("Een arts koos het aangepaste schema");
            assertThat(samira.page().getByRole(AriaRole.ROWHEADER, named("DKTP-Hib-HepB-0")))
                    .isVisible();
            samira.lookWithoutJavaScript("kind-schema-gekozen");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Region.ZONE);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static void says(Reader reader, PersonId child, String who, String answer, String words) {
        reader.open("/kind/" + child + "/toestemming");
        reader.page().getByLabel("Wat is het antwoord?").selectOption(answer);
        reader.page().getByLabel("Wie zei dit?").selectOption(who + " Hoving, heeft gezag");
        reader.page().getByLabel("Welke uitleg kreeg deze persoon?").fill("folder-2026");
        reader.page().getByLabel("In hun eigen woorden").fill(words);
        reader.press("Leg vast");
    }

    private static PersonId aFamily() {
        return aFamily(today().minusYears(13).minusDays(40));
    }

    private static PersonId aFamily(LocalDate born) {
        var ids = demo.wieg()
                .getBean(People.class)
                .admit(List.of(
                        person("Mila", born),
                        person("Anna", null).as(PersonKind.PARENT),
                        person("Bart", null).as(PersonKind.PARENT)));
        var mila = ids.getFirst();
        demo.wieg()
                .getBean(Authorities.class)
                .record(new AuthorityTold(
                        mila, AuthorityKind.JOINT_PARENTAL, List.of(ids.get(1), ids.getLast()), false, born));
        return mila;
    }

    private static NewPerson person(String given, @Nullable LocalDate born) {
        return new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Hoving"), null),
                born,
                new MunicipalityCode("GM0106"),
                "nl",
                false);
    }
}
