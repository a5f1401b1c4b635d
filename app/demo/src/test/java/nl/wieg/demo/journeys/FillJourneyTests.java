package nl.wieg.demo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.demo.DemoServer;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.events.SessionsPublished;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class FillJourneyTests {

    private static final Actor PLANNER = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));

    private static DemoServer demo;
    private static Chromium chromium;
    private static LocalDate monday;
    private static Session morning;

    @BeforeAll
    static void aFilledDemoWithSessions() throws IOException {
        chromium = Chromium.start();
        monday = LocalDate.now(Region.ZONE).plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        demo = FilledDemo.running();
        var round = PLANNER.call(() -> demo.wieg()
                .getBean(Rounds.class)
                .make(
                        RoundId.next(),
                        new Aim(
                                "Inhaalweken",
                                List.of(new Offer("HPV", new TreeSet<>(Set.of(1, 2)), 2016, 2016, false)),
                                Delivery.SMALL_SCALE),
                        Scope.of(Set.of(new MunicipalityCode("GM0106")), monday, monday.plusWeeks(3))));
        morning = published(round, location(0), new DayPart(monday.plusDays(1), PartOfDay.MORNING), 9, 2);
        published(round, location(1), new DayPart(monday.plusDays(1), PartOfDay.EVENING), 18, 1);
        published(round, location(2), new DayPart(monday.plusDays(3), PartOfDay.AFTERNOON), 13, 3);
        published(round, location(0), new DayPart(monday.plusDays(8), PartOfDay.MORNING), 9, 0);
    }

    @AfterAll
    static void theBrowserStops() {
        chromium.close();
    }

    @Test
    void aPlannerOverbooksASessionWithoutJavaScript() {
        try (var jelle = chromium.readerWithoutJavaScript(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            jelle.menu().getByText("Bezetting").click();
            assertThat(jelle.heading()).hasText("Bezetting");
            assertThat(fills(jelle))
                    .hasText(new String[] {"12 van 36 plekken", "24 van 36 plekken", "36 van 36 plekken"});
            assertThat(jelle.page().locator("main")).containsText("eerdere afspraken in de hele regio kwam");
            jelle.lookWithoutJavaScript("bezetting");

            jelle.open("/bezetting/" + morning.id());
            assertThat(jelle.page().getByLabel("Geen plek extra")).isChecked();
            assertThat(jelle.page().locator("main")).containsText("Niemand wacht langer dan 15 minuten.");
            jelle.page().getByLabel("1 plek extra").check();
            jelle.press("Bewaar deze keuze");
            assertThat(jelle.page().getByRole(AriaRole.STATUS)).containsText("Uw keuze is bewaard.");
            assertThat(jelle.page().locator("main")).containsText("24 van 37 plekken");
            assertThat(jelle.page().locator("main")).containsText("1 plek extra. Gekozen door Jelle Kamphuis");
            jelle.lookWithoutJavaScript("bezetting-sessie");
        }
    }

    @Test
    void managementReadsTheFillAndChoosesNothing() {
        try (var marije = chromium.reader(demo.address())) {
            marije.signInAs("Marije Hofstra");
            marije.open("/bezetting");
            marije.look("bezetting-axe");
            marije.open("/bezetting/" + morning.id());
            assertThat(marije.page().getByRole(AriaRole.RADIO)).hasCount(0);
            marije.look("bezetting-sessie-lezen");
        }
    }

    @Test
    void theChoiceIsFitForEverybody() {
        try (var jelle = chromium.reader(demo.address());
                var femke = chromium.reader(demo.address())) {
            jelle.signInAs("Jelle Kamphuis");
            jelle.open("/bezetting/" + morning.id());
            jelle.look("bezetting-sessie-axe");
            femke.signInAs("Femke Jansen");
            femke.open("/bezetting");
            assertThat(femke.heading()).containsText("U mag dit niet");
        }
    }

    /** Of the week of the first session, from the top. */
    private static Locator fills(Reader reader) {
        return reader.page().locator("section:has(#week-" + monday + ") .bar b");
    }

    private static UUID location(int number) {
        var supplies = demo.wieg().getBean(RoundSupplies.class);
        return PLANNER.call(
                () -> supplies.between(monday, monday).places().get(number).id());
    }

    /** As publishing a round leaves it; three places a quarter of an hour, of which so many are taken. */
    private static Session published(RoundId round, UUID location, DayPart part, int from, int taken) {
        var session = new Session(
                SessionId.of(TimeOrderedIds.next().toString()),
                round,
                location,
                UUID.randomUUID(),
                part,
                LocalTime.of(from, 0),
                LocalTime.of(from + 3, 0),
                36,
                31,
                SessionState.PLANNED);
        var jdbc = demo.wieg().getBean(JdbcTemplate.class);
        demo.wieg().getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            jdbc.update(
                    "INSERT INTO sessions_session (id, round_id, location_id, team_id, day, part, starts, ends, capacity, expected)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    session.id().toString(),
                    round.toString(),
                    session.location().toString(),
                    session.team().toString(),
                    part.date(),
                    part.part().code(),
                    session.starts(),
                    session.ends(),
                    session.capacity(),
                    session.expected());
            demo.wieg().publishEvent(new SessionsPublished(round.value(), List.of(session.offered())));
            jdbc.update(
                    "UPDATE appointments_slot SET remaining = remaining - ? WHERE session_id = ?",
                    taken,
                    session.id().toString());
        });
        return session;
    }
}
