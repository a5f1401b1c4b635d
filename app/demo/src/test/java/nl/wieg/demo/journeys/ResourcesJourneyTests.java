package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.wieg.demo.DemoServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResourcesJourneyTests {

    private static DemoServer demo;
    private static Chromium chromium;

    @BeforeAll
    static void aFilledDemo() throws IOException {
        chromium = Chromium.start();
        demo = FilledDemo.running();
    }

    @AfterAll
    static void theBrowserStops() {
        chromium.close();
    }

    @Test
    void aPlannerKeepsALocationByPageAndByFileWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            jelle.menu().getByText("Middelen").click();
            assertThat(jelle.heading()).hasText("Middelen");
            jelle.lookWithoutJavaScript("middelen");

            addsALocation(jelle, "Dorpshuis Grolloo", "dh-grolloo");
            opensItOnTuesdays(jelle);
            bringsItInWithTwoLanes(jelle);

            jelle.follow("Locaties");
            jelle.follow("Dorpshuis Grolloo");
            assertThat(jelle.page().locator("#gegevens")).containsText("Priklijnen2");
            assertThat(jelle.page().locator("#tijden")).containsText("Dinsdag");
            jelle.press("Neem uit gebruik");
            assertThat(jelle.page().getByRole(AriaRole.STATUS)).hasText("Wieg plant hier niets meer mee.");
            assertThat(jelle.heading()).containsText("niet in gebruik");
        }
    }

    @Test
    void aFileThatIsWrongOrTooLargeSaysSo() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            sends(jelle, "Teams", file(jelle, "teams").replace(";2;ja;", ";-2;ja;"));
            assertThat(jelle.page().locator("main")).containsText("\"-2\" is geen heel getal.");
            assertThat(jelle.page().getByText("Bewaar deze veranderingen")).hasCount(0);
            jelle.lookWithoutJavaScript("middelen-bestand-fout");

            sends(jelle, "Teams", "x".repeat(600_000));
            assertThat(jelle.page().getByRole(AriaRole.ALERT))
                    .containsText("Dit bestand is te groot: meer dan 500 kB.");
            sends(jelle, "Teams", "x".repeat(6_000_000));
            assertThat(jelle.heading()).hasText("Dit bestand is te groot");
        }
    }

    @Test
    void everyPageIsFitForEverybody() {
        try (var jelle = chromium.reader(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            for (var page : new String[] {"locaties", "medewerkers", "teams"}) {
                jelle.open("/middelen/" + page);
                jelle.look("middelen-" + page);
                jelle.open("/middelen/" + page + "/nieuw");
                jelle.look("middelen-" + page + "-nieuw");
                jelle.open("/middelen/" + page);
                jelle.page().locator("main tbody th a").first().click();
                jelle.look("middelen-" + page + "-een");
            }
            jelle.open("/middelen/vrije-dagen");
            jelle.look("middelen-vrije-dagen");
            jelle.open("/middelen/bestanden");
            jelle.look("middelen-bestanden");
            sends(jelle, "Medewerkers", file(jelle, "medewerkers").replaceFirst(";36;", ";22,5;"));
            jelle.look("middelen-bestand");
            jelle.open("/middelen");
            jelle.look("middelen-axe");
        }
    }

    @Test
    void aNurseReadsWhereAndNotWhoWorksWhen() {
        try (var femke = chromium.reader(demo.address())) {
            femke.signInAs("Femke Jansen");
            femke.open("/middelen/locaties");
            femke.page().locator("main tbody th a").first().click();
            assertThat(femke.page().locator("main button, main summary")).hasCount(0);
            femke.look("middelen-locatie-lezen");
            femke.open("/middelen/medewerkers");
            assertThat(femke.heading()).containsText("U mag dit niet");
            femke.open("/middelen/bestanden");
            assertThat(femke.heading()).containsText("U mag dit niet");
            assertThat(femke.page()
                            .context()
                            .request()
                            .get(demo.address() + "/middelen/bestanden/medewerkers.csv")
                            .status())
                    .isEqualTo(403);
        }
    }

    private static void addsALocation(Reader jelle, String name, String code) {
        jelle.follow("Locaties");
        jelle.follow("Voeg een locatie toe");
        fills(jelle, "Naam", name);
        jelle.page().getByLabel("Soort").selectOption("dorpshuis");
        fills(jelle, "Adres", "Hoofdstraat 1, Grolloo");
        jelle.page().getByLabel("Gemeente").selectOption("Aa en Hunze");
        fills(jelle, "Ruimtes", "1");
        fills(jelle, "Priklijnen", "1");
        jelle.page().getByLabel("Er kan een rolstoel in").check();
        fills(jelle, "X op de kaart", "hier");
        fills(jelle, "Y op de kaart", "549,3");
        fills(jelle, "Code", code);
        jelle.press("Bewaar deze locatie");
        assertThat(jelle.page().getByRole(AriaRole.ALERT)).containsText("Vul een getal in, bijvoorbeeld 225,9.");
        jelle.lookWithoutJavaScript("middelen-locatie-fout");
        fills(jelle, "X op de kaart", "241,8");
        jelle.press("Bewaar deze locatie");
        assertThat(jelle.page().getByRole(AriaRole.STATUS))
                .hasText("De locatie is bewaard. Vul nu in wanneer hij open is.");
    }

    private static void opensItOnTuesdays(Reader jelle) {
        jelle.page().getByText("Voeg een openingstijd toe").click();
        jelle.page().getByLabel("Op welke dag?").selectOption("dinsdag");
        fills(jelle, "Van", "09:00");
        fills(jelle, "Tot", "12:30");
        fills(jelle, "Vanaf welke dag geldt dit?", "2026-09-01");
        jelle.press("Bewaar deze openingstijd");
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).hasText("De openingstijd is bewaard.");
    }

    private static void bringsItInWithTwoLanes(Reader jelle) {
        sends(jelle, "Locaties", file(jelle, "locaties").replace("241,8;549,3;1;1;ja", "241,8;549,3;1;2;ja"));
        assertThat(jelle.page().locator("main")).containsText("Veranderd1");
        assertThat(jelle.page().locator("main")).containsText("Nieuw0");
        assertThat(jelle.page().locator("tbody tr"))
                .hasText(Pattern.compile("Dorpshuis Grolloo\\s+priklijnen\\s+1\\s+2"));
        jelle.lookWithoutJavaScript("middelen-bestand-nakijken");
        jelle.press("Bewaar deze veranderingen");
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).hasText("De veranderingen uit het bestand zijn bewaard.");
    }

    private static void fills(Reader jelle, String label, String value) {
        jelle.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(value);
    }

    /** As the browser would keep it. */
    private static String file(Reader jelle, String name) {
        var answer = jelle.page().context().request().get(demo.address() + "/middelen/bestanden/" + name + ".csv");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void sends(Reader jelle, String kind, String text) {
        jelle.open("/middelen/bestanden");
        jelle.page().getByLabel("Wat staat er in het bestand?").selectOption(kind);
        jelle.page()
                .getByLabel("Bestand", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("middelen.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        jelle.press("Kijk wat er verandert");
    }
}
