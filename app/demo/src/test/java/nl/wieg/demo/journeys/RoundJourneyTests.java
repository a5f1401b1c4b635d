package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.wieg.demo.DemoServer;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RoundJourneyTests {

    private static final String AUTUMN = "DKT 2021, HPV 2016, MenACWY 2012";
    private static final List<String> STEPS = List.of("wat", "waar", "opkomst", "middelen", "regels", "");

    /** Who misses a dose within reach in the weeks of the round, told apart from the product's own statement. */
    private static final String MISSES = """
            SELECT COUNT(DISTINCT p.id) FROM person p WHERE p.registered AND p.kind <> 'PARENT' AND p.left_on IS NULL AND p.died_on IS NULL
              AND p.merged_into IS NULL AND p.destroyed_on IS NULL AND YEAR(p.birth_date) = ? AND EXISTS (
                SELECT * FROM immunisation_status s WHERE s.person_id = p.id AND s.kind = ? AND (? = 0 OR s.dose = ?)
                  AND s.status IN ('due', 'overdue', 'upcoming', 'waiting') AND s.earliest <= '2026-11-13'
                  AND COALESCE(s.lapses, '9999-12-31') > '2026-10-05')""";

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
    void aPlannerMakesTheRoundOfAutumnWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            jelle.menu().getByText("Rondes").click();
            assertThat(jelle.page().locator("main")).containsText(AUTUMN);
            jelle.lookWithoutJavaScript("rondes-leeg");
            jelle.follow("Maak de ronde herfst 2026");

            jelle.page().getByLabel("Geboren in").first().fill("twee");
            jelle.press("Bewaar en ga verder");
            assertThat(jelle.page().getByRole(AriaRole.ALERT)).containsText("Vul een heel getal in.");
            jelle.lookWithoutJavaScript("ronde-wat-fout");
            jelle.page().getByLabel("Geboren in").first().fill("2021");
            jelle.press("Bewaar en ga verder");

            assertThat(jelle.heading()).hasText("Waar en wanneer");
            assertThat(jelle.page().getByLabel("Eerste dag")).hasValue("2026-10-05");
            assertThat(jelle.page().getByLabel("Laatste dag")).hasValue("2026-11-13");
            jelle.press("Bewaar en ga terug");
            assertThat(jelle.heading()).hasText("Wat en voor wie");
            jelle.press("Bewaar en ga verder");
            jelle.lookWithoutJavaScript("ronde-waar");
            jelle.press("Bewaar en ga verder");

            seesWhatTheRegisterSays(jelle);
            knowsBetter(jelle);
            jelle.follow("Ga verder");
            assertThat(jelle.heading()).hasText("Locaties en teams");
            jelle.press("Bewaar en ga verder");
            jelle.page().getByLabel("Hoe ver reist een gezin ten hoogste?").fill("12,5");
            jelle.press("Bewaar en ga verder");

            assertThat(jelle.heading()).containsText("Herfst 2026");
            assertThat(jelle.page().locator("main")).containsText(AUTUMN);
            assertThat(jelle.page().locator("main")).containsText("Alle 12 gemeenten");
            assertThat(jelle.page().locator("main")).containsText("Een gezin reist ten hoogste 12,5 km");
            jelle.lookWithoutJavaScript("ronde-overzicht");
        }
    }

    @Test
    void managementReadsRoundsAndChangesNone() {
        try (var jelle = chromium.reader(demo.address());
                var marije = chromium.reader(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            var made = made(jelle);
            marije.signInAs("Marije Hofstra");
            marije.open(made);
            assertThat(marije.heading()).containsText("Herfst 2026");
            marije.look("ronde-lezen");
            marije.open(made + "/regels");
            assertThat(marije.heading()).containsText("U mag dit niet");
        }
    }

    @Test
    void everyStepIsFitForEverybody() {
        try (var jelle = chromium.reader(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            var made = made(jelle);
            for (var step : STEPS) {
                jelle.open(made + (step.isEmpty() ? "" : "/" + step));
                jelle.look("ronde-" + (step.isEmpty() ? "overzicht-axe" : step));
            }
            jelle.open(made + "/opkomst/HPV/2016");
            jelle.look("ronde-opkomst-jaar");
            jelle.open("/rondes");
            jelle.look("rondes");
        }
    }

    @Test
    void aPlannerPublishesARoundOfGroupDaysWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            jelle.open("/rondes/nieuw?jaar=2026");
            jelle.page()
                    .getByLabel("Hoe komen we naar de gezinnen?")
                    .selectOption("Groepsdagen: een paar dagen met veel kinderen");
            jelle.press("Bewaar en ga verder");
            var monday = LocalDate.now(Region.ZONE).plusWeeks(12).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            jelle.page().getByLabel("Eerste dag").fill(monday.toString());
            jelle.page().getByLabel("Laatste dag").fill(monday.plusWeeks(2).toString());
            jelle.press("Bewaar en ga verder");
            jelle.follow("Ga verder");
            jelle.press("Bewaar en ga verder");
            jelle.press("Bewaar en ga terug");

            addsAGroupDay(jelle, monday.plusDays(1));
            jelle.press("Bewaar en ga verder");
            jelle.press("Bewaar en ga verder");
            assertThat(jelle.page().getByText("Maak een voorstel")).hasCount(0);
            jelle.follow("Publiceer de groepsdagen");
            assertThat(jelle.page().locator("main")).containsText("300 plekken");
            assertThat(jelle.page().locator("main")).containsText("Hun postcode staat bij geen enkele groep.");
            jelle.lookWithoutJavaScript("groepsdagen-publiceren");
            jelle.press("Publiceer deze groepsdagen");

            assertThat(jelle.page().locator("main")).containsText("Groepsdagen: 1.");
            jelle.follow("Bekijk de sessies en hun plekken");
            assertThat(jelle.page().locator("main summary")).containsText("plekken");
            jelle.lookWithoutJavaScript("groepsdagen");
            var published = jelle.page().url();
            jelle.open("/bezetting");
            assertThat(jelle.page().locator("main")).containsText("0 van ");
            jelle.lookWithoutJavaScript("groepsdagen-bezetting");

            itSnowsOn(monday.plusDays(1), jelle);
            jelle.page().navigate(published);
            assertThat(jelle.page().locator("main")).containsText("gaat niet door sneeuw");
            jelle.lookWithoutJavaScript("groepsdagen-uitval");
        }
    }

    private static void itSnowsOn(LocalDate day, Reader jelle) {
        jelle.open("/uitval");
        jelle.page().getByLabel("Wie of wat valt uit?").selectOption("De hele regio, een dag");
        jelle.page().getByLabel("Vanaf").fill(day.toString());
        jelle.page().getByLabel("Waarom?").fill("sneeuw");
        jelle.press("Kijk wat er moet gebeuren");
        assertThat(jelle.page().locator("main")).containsText("Groepsdagen die niet door kunnen gaan");
        jelle.lookWithoutJavaScript("uitval-groepsdag");
        jelle.press("Doe dit");
        assertThat(jelle.page().locator("main")).containsText("De groepsdag gaat niet door.");
    }

    /** For Assen at two times, and for who walks in. */
    private static void addsAGroupDay(Reader jelle, LocalDate day) {
        assertThat(jelle.heading()).hasText("Locaties en teams");
        jelle.page().getByLabel("Op welke dag?").fill(day.toString());
        jelle.page().getByLabel("Open van").fill("09:00");
        jelle.page().getByLabel("Open tot").fill("17:00");
        jelle.page().getByLabel("Plaatsen").fill("300");
        jelle.page().getByLabel("Inloop van").fill("15:00");
        jelle.page().getByLabel("Inloop tot").fill("17:00");
        jelle.page().getByLabel("Wie komt wanneer").fill("9401-9403 9.00\n9404-9409 10.30");
        jelle.press("Voeg deze groepsdag toe");
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De groepsdag staat in de ronde.");
    }

    private static void seesWhatTheRegisterSays(Reader jelle) {
        assertThat(jelle.heading()).hasText("Opkomst");
        var dkt = counted(2021, "DKT", 0);
        var hpv = counted(2016, "HPV", 0);
        var menacwy = counted(2012, "MenACWY", 2);
        assertThat(List.of(dkt, hpv, menacwy)).allMatch(count -> count > 0);
        assertThat(cells(jelle, "DKT 2021")).containsText(DutchNumbers.whole(dkt));
        assertThat(cells(jelle, "HPV 2016")).containsText(DutchNumbers.whole(hpv));
        assertThat(cells(jelle, "MenACWY 2012")).containsText(DutchNumbers.whole(menacwy));
        assertThat(jelle.page().locator(".lead"))
                .containsText("Nog niet beschermd: " + DutchNumbers.whole(dkt + hpv + menacwy)
                        + " kinderen. Daarvan missen er 0 twee prikken.");
        jelle.lookWithoutJavaScript("ronde-opkomst");
    }

    /** All of who miss HPV in Assen, and none elsewhere change. */
    private static void knowsBetter(Reader jelle) {
        jelle.page().getByLabel("Pas de opkomst aan voor HPV 2016").click();
        jelle.page().getByLabel("Uw opkomst in procenten, Assen").fill("101");
        jelle.press("Bewaar deze opkomst");
        assertThat(jelle.page().getByRole(AriaRole.ALERT)).containsText("Vul 0 tot en met 100 in.");
        jelle.page().getByLabel("Uw opkomst in procenten, Assen").fill("62,5");
        jelle.press("Bewaar deze opkomst");
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De opkomst is bewaard.");
        jelle.page().getByLabel("Pas de opkomst aan voor HPV 2016").click();
        assertThat(jelle.page().getByLabel("Uw opkomst in procenten, Assen")).hasValue("62,5");
        assertThat(jelle.page().locator("main")).containsText("Ingevuld door Jelle Kamphuis");
        jelle.lookWithoutJavaScript("ronde-opkomst-anders");
        jelle.follow("Terug zonder iets te doen");
    }

    /** Makes the round of autumn as it is proposed; gives its address. */
    private static String made(Reader jelle) {
        jelle.open("/rondes/nieuw?jaar=2026");
        jelle.press("Bewaar en ga verder");
        assertThat(jelle.heading()).hasText("Waar en wanneer");
        var address = jelle.page().url();
        return address.substring(address.indexOf("/rondes/"), address.lastIndexOf('/'));
    }

    private static Locator cells(Reader jelle, String row) {
        return jelle.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(row))
                .getByRole(AriaRole.CELL)
                .first();
    }

    /** @param dose 0 for any */
    private static int counted(int birthYear, String kind, int dose) {
        var count = demo.wieg()
                .getBean(JdbcTemplate.class)
                .queryForObject(MISSES, Integer.class, birthYear, kind, dose, dose);
        return count == null ? 0 : count;
    }
}
