package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import nl.wieg.demo.PublishedFigures;
import nl.wieg.keyfigures.KeyFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/** In this order: the steward changes a figure that the others read before. */
@TestMethodOrder(OrderAnnotation.class)
class BoardJourneyTests {

    private static final Path HOME = Path.of("target", "journeys");
    private static final int UNUSUAL = 20;

    private static DemoServer demo;
    private static Chromium chromium;

    @BeforeAll
    static void threeYearsAreReplayed() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        chromium = Chromium.start();
        demo = DemoServer.start(
                new DemoHome(HOME, Path.of("target", "mariadb")),
                DemoSize.FEW_CHILDREN,
                "--server.port=0",
                "--wieg.alarm.reads=" + UNUSUAL,
                "--wieg.alarm.every=1s");
    }

    @AfterAll
    static void theDemoStops() {
        chromium.close();
        demo.close();
    }

    @Test
    @Order(1)
    void theTwelveFiguresOf2024AreThePublishedOnes() {
        var counted = new TreeMap<String, BigDecimal>();
        Actor.system("journeys").run(() -> demo.wieg().getBean(KeyFigures.class).year(2024).figures().stream()
                .filter(figure -> figure.definition().published())
                .filter(figure -> figure.value() != null)
                .forEach(figure -> counted.put(figure.definition().code(), figure.value())));

        assertThat(counted).hasSize(12);
        assertThat(counted.entrySet())
                .usingElementComparator(
                        Map.Entry.<String, BigDecimal>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .containsExactlyInAnyOrderElementsOf(
                        PublishedFigures.read().byCode().entrySet());
    }

    @Test
    @Order(2)
    void managementFollowsAFigureDownToItsRecords() {
        try (var marije = chromium.reader(demo.address())) {
            marije.open("/");
            marije.look("aanmelden");
            marije.follow("Kan iedereen deze site gebruiken?");
            marije.look("toegankelijkheid");
            marije.page().goBack();
            marije.follow("Aanmelden met uw werkaccount");
            marije.look("kies-wie-u-bent");
            marije.press("Marije Hofstra");
            assertThat(marije.page()).hasURL(Pattern.compile(".*/jaar/2024.*"));
            assertThat(cardOf(marije, "meldingen infectieziekten")).containsText("2.135");
            marije.look("jaar");

            marije.follow("meldingen infectieziekten");
            assertThat(marije.page().locator(".figure-head .amount")).hasText("2.135");
            marije.look("cijfer");

            marije.page().locator("#herkomst .file").first().click();
            assertThat(marije.heading()).containsText("meldingen-202");
            marije.look("levering");
            marije.page().goBack();

            marije.follow("Alle 2.135 regels die meetellen");
            assertThat(marije.page().locator(".lead")).containsText("2.135 regels");
            assertThat(marije.page().locator("tbody tr")).hasCount(50);
            marije.look("regels");
        }
    }

    @Test
    @Order(3)
    void theBoardWorksWithoutJavaScript() {
        try (var marije = chromium.readerWithoutJavaScript(demo.address())) {
            marije.signInAs("Marije Hofstra");
            marije.follow("2024");
            marije.follow("meldingen infectieziekten");
            assertThat(marije.page().locator("table[data-chart]").first()).isVisible();
            marije.lookWithoutJavaScript("cijfer-zonder-javascript");

            marije.follow("Alle 2.135 regels die meetellen");
            assertThat(marije.page().locator("tbody tr")).hasCount(50);
            marije.follow("Volgende");
            assertThat(marije.page().locator(".paging")).containsText("Pagina 2 van 43");
        }
    }

    @Test
    @Order(4)
    void aStewardRepairsARecordAndTheFigureMoves() {
        try (var anouk = chromium.reader(demo.address())) {
            anouk.signInAs("Anouk Smit");
            anouk.menu().getByText("Quarantaine").click();
            anouk.look("quarantaine");
            anouk.page().getByLabel("Bron").selectOption("osiris");
            anouk.press("Toon");
            anouk.page()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("GM0193"))
                    .filter(new Locator.FilterOptions().setHasText("-2024-"))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(anouk.page().locator("pre.raw")).containsText("GM0193");
            anouk.look("quarantaine-regel");

            var text = anouk.page().getByLabel("Verbeterde tekst");
            anouk.page().getByLabel("Verbeteren", exactly()).check();
            text.fill(text.inputValue().replace("GM0193", "GM0106"));
            anouk.press("Leg vast");
            assertThat(anouk.page().getByRole(AriaRole.ALERT)).containsText("Vul een reden in.");
            anouk.look("quarantaine-regel-zonder-reden");
            anouk.page().getByLabel("Waarom?").fill("Gebeld met het laboratorium: het was Assen.");
            anouk.press("Leg vast");
            assertThat(anouk.page().getByRole(AriaRole.STATUS)).containsText("De regel is verbeterd");
            assertThat(anouk.page().locator("[aria-labelledby=wie]")).containsText("Door Anouk Smit");
            anouk.look("quarantaine-regel-verbeterd");

            anouk.open("/jaar/2024/cijfer/meldingen-infectieziekten");
            var amount = anouk.page().locator(".figure-head .amount");
            anouk.reloadUntil(() -> amount.innerText().strip().equals("2.136"));

            anouk.menu().getByText("Tellingen").click();
            assertThat(anouk.page().locator("tbody tr").first())
                    .containsText("Eén cijfer veranderde: meldingen infectieziekten.");
            anouk.look("tellingen");
        }
    }

    @Test
    @Order(5)
    void aPlannerMayNotSeeTheQuarantine() {
        try (var jelle = chromium.reader(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            assertThat(jelle.menu().getByText("Quarantaine")).hasCount(0);

            jelle.open("/quarantaine");

            assertThat(jelle.heading()).not().containsText("Quarantaine");
            assertThat(jelle.page().locator("main")).containsText("Dat u het probeerde, is vastgelegd.");
            jelle.look("geweigerd");
        }
    }

    @Test
    @Order(6)
    void nobodyComesInWithoutASecondFactor() {
        try (var daan = chromium.reader(demo.address())) {
            daan.signInAs("Daan Post");

            assertThat(daan.heading()).containsText("zonder tweede stap");
            assertThat(daan.page().locator("footer")).containsText("Komt u er niet uit?");
            daan.look("zonder-tweede-stap");
            daan.open("/jaar/2024");
            assertThat(daan.page()).hasURL(Pattern.compile(".*/aanmelden"));
        }
    }

    @Test
    @Order(7)
    void thePrivacyOfficerSeesWhoReadsMoreThanUsual() {
        try (var peter = chromium.reader(demo.address());
                var ineke = chromium.reader(demo.address())) {
            peter.signInAs("Peter de Boer");
            peter.open("/quarantaine");
            var addresses = peter.page().locator("tbody a").all().stream()
                    .limit(UNUSUAL)
                    .map(link -> link.getAttribute("href"))
                    .toList();
            addresses.forEach(peter::open);

            ineke.signInAs("Ineke Vos");
            ineke.menu().getByText("Alarmen").click();
            var alarm = ineke.page().locator(".alarm").filter(new Locator.FilterOptions().setHasText("Peter de Boer"));
            ineke.reloadUntil(() -> alarm.count() == 1);
            assertThat(alarm).containsText("Veel regels bekeken in korte tijd");
            ineke.look("alarmen");

            ineke.follow("Bekijk wat deze medewerker deed");
            assertThat(ineke.page().locator("tbody tr").first()).containsText("Peter de Boer");
            ineke.look("wie-keek-waar");
            ineke.page().goBack();
            ineke.page().getByLabel("Wat vond u?").fill("Peter keek de lijst na, dat was afgesproken.");
            ineke.press("Leg vast dat u dit hebt bekeken");
            assertThat(alarm).containsText("Bekeken door Ineke Vos");
            ineke.look("alarmen-bekeken");
        }
    }

    @Test
    @Order(8)
    void theOtherPagesAreFitForEverybody() {
        try (var anouk = chromium.reader(demo.address())) {
            anouk.signInAs("Anouk Smit");
            for (var code : new String[] {"kinderen-in-zorg", "jaarresultaat", "kleinschalig-waardering"}) {
                anouk.open("/jaar/2024/cijfer/" + code);
                anouk.look("cijfer-" + code);
            }
            anouk.open("/jaar/2022");
            anouk.look("jaar-2022");
            anouk.open("/leveringen");
            anouk.look("leveringen");
            anouk.open("/jaar/2024/cijfer/bestaat-niet");
            anouk.look("bestaat-niet");
        }
    }

    private static Locator cardOf(Reader reader, String word) {
        return reader.page().locator(".card").filter(new Locator.FilterOptions().setHasText(word));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
