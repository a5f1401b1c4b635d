package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import nl.wieg.sessions.proposals.Comparisons;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.roster.Duty;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.SwapChoices;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** A planner makes the round of autumn, has it worked out, changes it, publishes it, and loses a nurse. In this order. */
@TestMethodOrder(OrderAnnotation.class)
class PlannerJourneyTests {

    private static final Path HOME = Path.of("target", "journeys-planner");
    private static final DemoSize ENOUGH_CHILDREN = new DemoSize(2024, 2024, 4_000);

    private static DemoServer demo;
    private static Chromium chromium;
    private static Reader jelle;
    private static @Nullable String proposal;

    @BeforeAll
    static void aDemoWithEnoughChildren() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        chromium = Chromium.start();
        demo = DemoServer.start(new DemoHome(HOME, Path.of("target", "mariadb")), ENOUGH_CHILDREN, "--server.port=0");
        jelle = chromium.reader(demo.address());
        jelle.signInAs("Jelle Kamphuis");
    }

    @AfterAll
    static void allStops() {
        jelle.close();
        chromium.close();
        demo.close();
    }

    @Test
    @Order(1)
    void makesTheRoundOfAutumn() {
        var monday = Region.today(demo.wieg().getBean(Clock.class)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        jelle.open("/rondes/nieuw?jaar=2026");
        jelle.press("Bewaar en ga verder");
        jelle.page().getByLabel("Eerste dag").fill(monday.toString());
        jelle.page().getByLabel("Laatste dag").fill(lastDay(monday).toString());
        jelle.press("Bewaar en ga verder");
        jelle.follow("Ga verder");
        assertThat(jelle.heading()).hasText("Locaties en teams");
        jelle.look("ronde-middelen-gekozen");
        jelle.press("Bewaar en ga verder");
        jelle.press("Bewaar en ga verder");

        assertThat(jelle.heading()).containsText("Herfst 2026");
        assertThat(jelle.page().locator("main")).containsText("Locaties: 63. Teams: 12.");
        jelle.press("Maak een voorstel");
        proposal = address();
        jelle.look("voorstel-zoekt");
        waitForAPlan();
        jelle.look("voorstel");
    }

    @Test
    @Order(2)
    void pinsTwoSessionsDropsOneAndSearchesFurther() {
        var sessions = sessions();
        assertThat(sessions).hasSizeGreaterThan(3);
        choose(sessions.get(0));
        pressInPanel("Zet vast");
        choose(sessions.get(1));
        pressInPanel("Zet vast");
        choose(sessions.get(2));
        jelle.look("voorstel-sessie");
        pressInPanel("Haal weg");
        assertThat(sessions()).doesNotContain(sessions.get(2));

        jelle.press("Zoek verder");
        waitForAPlan();

        assertThat(sessions()).contains(sessions.get(0), sessions.get(1)).doesNotContain(sessions.get(2));
    }

    @Test
    @Order(3)
    void isBetterThanTheHandRuleAndGroups() {
        jelle.open(proposal + "/vergelijken");
        jelle.look("voorstel-vergelijken");
        var comparison = demo.wieg().getBean(Comparisons.class);
        var figures = Actor.system("journeys").call(() -> comparison.of(id()));
        var regret = figures.own().all().meanRegretKm();
        assertThat(regret)
                .isLessThan(figures.byHand().all().meanRegretKm())
                .isLessThan(figures.inGroups().all().meanRegretKm());
        assertThat(figures.byHand().staffHours())
                .isLessThanOrEqualTo(figures.own().staffHours());
    }

    @Test
    @Order(4)
    void publishesSessionsWithTheirSlots() {
        jelle.open(proposal + "/publiceren");
        jelle.look("voorstel-publiceren");
        jelle.page().locator("main").getByRole(AriaRole.BUTTON).first().click();

        assertThat(count("SELECT COUNT(*) FROM sessions_session")).isGreaterThan(3);
        assertThat(count("SELECT COUNT(*) FROM sessions_session s WHERE s.capacity <>"
                        + " (SELECT SUM(remaining) FROM appointments_slot l WHERE l.session_id = s.id)"))
                .isZero();
        assertThat(jdbc().queryForObject(
                                "SELECT SUM(doses) / (SELECT SUM(expected) FROM sessions_session) FROM sessions_session_vaccine",
                                Double.class))
                .isBetween(0.99, 2.0);
        jelle.look("ronde-gepubliceerd");
        jelle.page().getByText("Bekijk de sessies en hun plekken").click();
        jelle.look("sessies");
        jelle.open("/bezetting");
        jelle.look("bezetting");
    }

    @Test
    @Order(5)
    void losesANurseAndRepairsTheDay() {
        var first = jdbc().queryForMap(
                        "SELECT d.employee_id, d.day FROM sessions_duty d"
                                + " JOIN sessions_employee e ON e.id = d.employee_id WHERE e.profession = 'nurse' ORDER BY d.day, d.part LIMIT 1");
        var clicks = 0;
        jelle.open("/rondes");
        jelle.menu().getByText("Uitval").click();
        clicks++;
        jelle.look("uitval");
        jelle.page().getByLabel("Wie of wat valt uit?").selectOption("m:" + first.get("employee_id"));
        clicks += 2;
        jelle.page().getByLabel("Vanaf").fill(String.valueOf(first.get("day")));
        jelle.press("Kijk wat er moet gebeuren");
        clicks++;
        assertThat(jelle.page().locator("fieldset")).not().hasCount(0);
        jelle.look("uitval-herstel");
        jelle.press("Doe dit");
        clicks++;

        assertThat(jelle.heading()).hasText("Het is gedaan");
        jelle.look("uitval-gedaan");
        assertThat(clicks).isLessThanOrEqualTo(6);
        assertThat(count("SELECT COUNT(*) FROM sessions_duty WHERE employee_id = '" + first.get("employee_id")
                        + "' AND day = '" + first.get("day") + "'"))
                .isZero();
        jelle.open("/rooster?week=" + first.get("day"));
        jelle.look("rooster");
        jelle.open("/spreekuren");
        jelle.look("spreekuren");
    }

    @Test
    @Order(6)
    void letsTwoSwapAndHandsOutARoster() {
        var duty = aDutyThatCanBeSwapped();
        jelle.open("/rooster?week=" + duty.shift().part().date());
        jelle.page()
                .locator("a[href$='/rooster/medewerker/" + duty.employee() + "']")
                .first()
                .click();
        jelle.look("rooster-medewerker");
        jelle.page().locator("a[href$='/ruil/" + duty.shift().session() + "']").click();
        jelle.look("rooster-ruil");
        jelle.page().getByLabel("Met wie?").selectOption(new SelectOption().setIndex(1));
        jelle.press("Ga verder");
        jelle.page().getByRole(AriaRole.RADIO).last().check();
        jelle.look("rooster-ruil-gekozen");
        jelle.press("Bewaar deze ruil");
        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De ruil is bewaard.");
        jelle.look("rooster-ruil-wacht");
        jelle.press("Keur de ruil goed");

        assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("De ruil is goedgekeurd.");
        assertThat(count("SELECT COUNT(*) FROM sessions_duty WHERE employee_id = '" + duty.employee()
                        + "' AND session_id = '" + duty.shift().session() + "'"))
                .isZero();
        jelle.open("/rooster/medewerker/" + duty.employee());
        var file = jelle.page().waitForDownload(() -> jelle.press("Download voor de agenda"));
        assertThat(file.suggestedFilename()).isEqualTo("rooster.ics");
    }

    private static Duty aDutyThatCanBeSwapped() {
        var tomorrow = Region.today(demo.wieg().getBean(Clock.class)).plusDays(1);
        var roster = demo.wieg().getBean(Roster.class);
        var choices = demo.wieg().getBean(SwapChoices.class);
        return Actor.system("journeys").call(() -> roster.in(Days.from(tomorrow)).stream()
                .filter(duty -> choices.of(duty.shift().session(), duty.employee()).stream()
                        .anyMatch(choice -> choice.inReturn().isPresent()))
                .findFirst()
                .orElseThrow());
    }

    private static LocalDate lastDay(LocalDate monday) {
        return monday.plusWeeks(6).minusDays(3);
    }

    private static String address() {
        var url = jelle.page().url();
        return url.substring(url.indexOf("/voorstellen/")).replaceAll("[?#].*", "");
    }

    private static ProposalId id() {
        return new ProposalId(UUID.fromString(String.valueOf(proposal).replace("/voorstellen/", "")));
    }

    /** Stops the search once there is one. */
    private static void waitForAPlan() {
        jelle.reloadUntil(
                () -> jelle.page().getByText("Het beste plan tot nu toe kost").count() > 0
                        || jelle.page().locator("#tabel").count() > 0);
        var stop = jelle.page().locator("#stoppen");
        if (stop.count() > 0) {
            stop.click();
        }
        jelle.reloadUntil(() -> jelle.page().locator("#tabel").count() > 0);
    }

    /** The keys of the sessions in the table. */
    private static List<String> sessions() {
        jelle.open(String.valueOf(proposal));
        return jelle.page().locator("section[aria-labelledby=tabel] tbody a[href*='sessie=']").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")).replaceAll(".*sessie=([^&#]*).*", "$1"))
                .distinct()
                .toList();
    }

    private static void choose(String session) {
        jelle.open(proposal + "?sessie=" + session);
    }

    /** Beside the calendar, where the chosen session stands. */
    private static void pressInPanel(String words) {
        jelle.page()
                .locator("#sessie")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static int count(String statement) {
        var count = jdbc().queryForObject(statement, Integer.class);
        return count == null ? 0 : count;
    }

    private static JdbcTemplate jdbc() {
        return demo.wieg().getBean(JdbcTemplate.class);
    }
}
