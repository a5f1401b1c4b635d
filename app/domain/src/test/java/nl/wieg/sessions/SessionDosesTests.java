package nl.wieg.sessions;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.vaccines.ExpectedDoses;
import nl.wieg.sessions.vaccines.SessionDoses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two published sessions of one round. */
@DomainTest
class SessionDosesTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final APublishedRound published;
    private final SessionDoses doses;
    private final Sessions sessions;
    private final JdbcTemplate jdbc;

    @Autowired
    SessionDosesTests(
            SessionDoses doses,
            Sessions sessions,
            Rounds rounds,
            Locations locations,
            Employees employees,
            Teams teams,
            JdbcTemplate jdbc) {
        this.doses = doses;
        this.sessions = sessions;
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoSessionsArePublished() {
        nothingIsLeft();
        published.publish(new DayPart(MONDAY, PartOfDay.MORNING), new DayPart(MONDAY.plusWeeks(1), PartOfDay.MORNING));
    }

    @AfterEach
    void nothingIsLeft() {
        ARound.none();
        AResource.none();
    }

    @Test
    void readsWhatEachSessionOfTheRoundNeeds() {
        var first =
                PLANNER.call(() -> sessions.of(published.round())).getFirst().id();
        jdbc.update(
                "INSERT INTO sessions_session_vaccine VALUES (?, 'HPV', 22.25), (?, 'DKT', 8)",
                first.toString(),
                first.toString());

        assertThat(PLANNER.call(() -> doses.of(published.round())))
                .isEqualTo(
                        Map.of(first.value(), List.of(new ExpectedDoses("DKT", 8), new ExpectedDoses("HPV", 22.25))));
        assertThat(PLANNER.call(() -> doses.of(RoundId.of("00000000-0000-0000-0000-000000000001"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STEWARD", "COORDINATOR"})
    void refusesWhoDoesNotSeeRounds(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        assertThatThrownBy(() -> somebody.call(() -> doses.of(published.round())))
                .isInstanceOf(AccessRefused.class);
    }
}
