package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import nl.wieg.demo.DemoServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterJourneyTests {

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
    void aPlannerSeesHowManyAreDueWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            jelle.menu().getByText("Aan de beurt").click();
            assertThat(jelle.heading()).hasText("Wie is aan de beurt");
            jelle.page().getByLabel("Toon per").selectOption("gemeente");
            jelle.press("Toon");
            assertThat(jelle.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Emmen")))
                    .isVisible();
            jelle.lookWithoutJavaScript("aan-de-beurt-gemeente");
            jelle.open("/nakijken");
            assertThat(jelle.heading()).containsText("U mag dit niet");
        }
    }

    @Test
    void aDoctorBlocksALotAndSeesWhoGotItWithoutJavaScript() {
        try (var samira = chromium.readerWithoutJavaScript(demo.address())) {
            samira.signInAs("Samira El Amrani");
            samira.menu().getByText("Partijen").click();
            samira.page().locator("tbody a").first().click();
            samira.page().getByLabel("Waarom mag deze partij niet meer?").fill("te warm bewaard");
            samira.press("Blokkeer deze partij");
            assertThat(samira.page().getByRole(AriaRole.STATUS)).containsText("De partij is geblokkeerd.");
            samira.lookWithoutJavaScript("partij-geblokkeerd");
            samira.follow("Bekijk wie deze partij kreeg");
            assertThat(samira.page().locator(".lead")).containsText("prikken kwamen uit deze partij");
            samira.lookWithoutJavaScript("partijspoor-zonder");
        }
    }

    @Test
    void thePagesOfTheRegisterAreFitForEverybody() {
        try (var samira = chromium.reader(demo.address())) {
            samira.signInAs("Samira El Amrani");
            samira.open("/vaccinatiegraad");
            samira.look("vaccinatiegraad");
            samira.page().locator("tbody a").first().click();
            samira.look("vaccinatiegraad-gemeenten");
            samira.open("/aan-de-beurt");
            samira.look("aan-de-beurt");
            samira.open("/partijen");
            samira.look("partijen");
            samira.page().locator("tbody a").last().click();
            samira.look("partij");
            samira.follow("Bekijk wie deze partij kreeg");
            samira.look("partijspoor");
            samira.open("/nakijken");
            samira.look("nakijken");
        }
    }
}
