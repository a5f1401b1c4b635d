package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import nl.wieg.demo.DemoServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProposalJourneyTests {

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
    void aPlannerStopsASearchWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            asksForAProposal(jelle);
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
            jelle.press("Bewaar en ga verder");
            if (jelle.heading().innerText().equals("Opkomst")) {
                jelle.follow("Ga verder");
            }
        }
        jelle.page().getByLabel("Hoe lang zoeken?").selectOption("30");
        jelle.press("Maak een voorstel");
        assertThat(jelle.heading()).containsText("Voorstel 1");
    }
}
