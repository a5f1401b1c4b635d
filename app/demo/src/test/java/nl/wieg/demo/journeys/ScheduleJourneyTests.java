package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class ScheduleJourneyTests {

    private static final Path HOME = Path.of("target", "journeys-schedule");

    private static DemoServer demo;
    private static Chromium chromium;

    @BeforeAll
    static void theDemoRuns() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        chromium = Chromium.start();
        demo = DemoServer.start(
                new DemoHome(HOME, Path.of("target", "mariadb")), DemoSize.LAST_YEAR, "--server.port=0");
        var aYearAndAHalfAgo = LocalDate.now(Region.ZONE).minusMonths(18);
        Actor.system("journeys").run(() -> demo.wieg()
                .getBean(People.class)
                .admit(Stream.of("GM0106", "GM0106", "GM1699")
                        .map(home -> aChild(aYearAndAHalfAgo, home))
                        .toList()));
    }

    @AfterAll
    static void theDemoStops() {
        chromium.close();
        demo.close();
    }

    @Test
    void aDoctorMakesANewScheduleWithoutJavaScript() {
        try (var samira = chromium.readerWithoutJavaScript(demo.address())) {
            samira.signInAs("Samira El Amrani");
            samira.menu().getByText("Schema's").click();
            samira.lookWithoutJavaScript("schemas");
            samira.follow("Schema 1");
            assertThat(samira.page().locator("main")).containsText("Nog geen arts heeft het ondertekend.");
            samira.press("Maak hiervan een nieuw ontwerp");
            assertThat(samira.page().getByRole(AriaRole.STATUS)).containsText("Het ontwerp is gemaakt.");

            samira.follow("Wijzig BMR-1, regel 13");
            samira.page().getByLabel("Te laat na").fill("twee jaar");
            samira.press("Bewaar in het ontwerp");
            assertThat(samira.page().getByRole(AriaRole.ALERT)).containsText("Dit moment is niet te lezen.");
            samira.lookWithoutJavaScript("schemaregel-fout");
            samira.page().getByLabel("Te laat na").fill("24m");
            samira.press("Bewaar in het ontwerp");
            assertThat(rowOf(samira, "valid from the first birthday")).containsText("24 maanden");

            samira.follow("Bekijk wie dit raakt");
            assertThat(samira.heading()).containsText("Wie schema 2 raakt");
            assertThat(samira.page().locator(".lead")).hasText("Vandaag zou voor 3 van de 3 mensen iets veranderen.");
            assertThat(rowOf(samira, "Assen")).containsText("2");
            samira.lookWithoutJavaScript("schemavoorbeeld");
            samira.page().goBack();
            samira.press("Onderteken als arts");
            assertThat(samira.page().getByRole(AriaRole.STATUS)).containsText("Het schema is ondertekend.");
            assertThat(samira.page().locator("main")).not().containsText("Wijzig");
        }
    }

    @Test
    void thePagesOfTheScheduleAreFitForEverybody() {
        try (var samira = chromium.reader(demo.address())) {
            samira.signInAs("Samira El Amrani");
            samira.open("/schemas/1");
            samira.look("schema");
            samira.press("Maak hiervan een nieuw ontwerp");
            samira.look("schema-ontwerp");
            samira.follow("Wijzig HPV-2, regel 23");
            samira.look("schemaregel");
            samira.open("/schemas");
            samira.look("schemas");
        }
    }

    private static NewPerson aChild(LocalDate birth, String municipality) {
        return new NewPerson(
                null,
                new Identity(new PersonName("Mila", "", "Kroes"), null),
                birth,
                new MunicipalityCode(municipality),
                "nl",
                false);
    }

    private static Locator rowOf(Reader reader, String words) {
        return reader.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }
}
