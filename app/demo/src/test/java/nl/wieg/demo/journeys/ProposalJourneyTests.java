package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import nl.wieg.demo.DemoServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProposalJourneyTests {

    private static final double A_SEARCH_MILLIS = 120_000;

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
    void aPlannerHasARoundWorkedOutChangesItAndPublishesIt() {
        try (var jelle = chromium.reader(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            asksForAProposal(jelle);
            watchesItImprove(jelle);
            pinsTwoSessionsAndDropsOne(jelle);
            hasTheRestSearchedAgain(jelle);
            comparesIt(jelle);
            publishesIt(jelle);
        }
    }

    @Test
    void aPlannerStopsASearchWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            asksForAProposal(jelle);
            jelle.reloadUntil(() -> jelle.page().locator("main").innerText().contains("Het beste plan tot nu toe"));
            jelle.lookWithoutJavaScript("voorstel-zoekt-zonder-script");
            jelle.press("Stop, en neem het beste tot nu toe");
            assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("Het zoeken stopt.");
            jelle.reloadUntil(() -> jelle.page().locator("h1").innerText().contains("klaar"));
            jelle.lookWithoutJavaScript("voorstel-gestopt");
            jelle.press("Maak een kopie");
            assertThat(jelle.heading()).containsText("Voorstel 2");
        }
    }

    private static void asksForAProposal(Reader jelle) {
        jelle.open("/rondes/nieuw?jaar=2026");
        while (!jelle.heading().innerText().contains("Herfst")) {
            if (jelle.heading().innerText().equals("Regels")) {
                // few children live in the demo of a test
                jelle.page().getByLabel("Minste kinderen in een sessie").fill("1");
            }
            jelle.press("Bewaar en ga verder");
            if (jelle.heading().innerText().equals("Opkomst")) {
                jelle.follow("Ga verder");
            }
        }
        jelle.page().getByLabel("Hoe lang zoeken?").selectOption("30");
        jelle.press("Maak een voorstel");
        assertThat(jelle.heading()).containsText("Voorstel 1");
    }

    private static void watchesItImprove(Reader jelle) {
        jelle.look("voorstel-zoekt");
        isDone(jelle);
        assertThat(jelle.page().locator("main")).containsText("beste");
        jelle.look("voorstel");
    }

    private static void pinsTwoSessionsAndDropsOne(Reader jelle) {
        acts(jelle, "Zet vast").first().click();
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De sessie staat vast.");
        acts(jelle, "Zet vast").first().click();
        assertThat(acts(jelle, "Laat los")).hasCount(2);
        jelle.look("voorstel-sessie");
        acts(jelle, "Haal weg").nth(4).click();
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De sessie is weg.");
        jelle.look("voorstel-weg");
    }

    private static void hasTheRestSearchedAgain(Reader jelle) {
        jelle.page().getByLabel("Hoe lang zoeken?").selectOption("30");
        jelle.press("Zoek verder");
        isDone(jelle);
        assertThat(acts(jelle, "Laat los")).hasCount(2);
    }

    private static void comparesIt(Reader jelle) {
        jelle.follow("Vergelijk");
        assertThat(jelle.page().locator(".lead").first()).containsText("Met de hand gepland is dat");
        jelle.look("voorstel-vergelijken");
        jelle.page().goBack();
    }

    private static void publishesIt(Reader jelle) {
        jelle.follow("Publiceer");
        jelle.look("voorstel-publiceren");
        jelle.press("Publiceer deze sessies");
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De sessies staan vast.");
        assertThat(jelle.heading()).containsText("Sessies van Herfst 2026");
        assertThat(jelle.page().locator("main")).containsText("plekken");
        jelle.look("ronde-sessies");
    }

    /** The page says so by itself. */
    private static void isDone(Reader jelle) {
        assertThat(jelle.heading()).containsText("klaar", new ContainsTextOptions().setTimeout(A_SEARCH_MILLIS));
        assertThat(jelle.page().locator("#tabel")).isVisible();
    }

    private static Locator acts(Reader jelle, String word) {
        return jelle.page().locator("table.sessions").getByText(word, new Locator.GetByTextOptions().setExact(true));
    }
}
