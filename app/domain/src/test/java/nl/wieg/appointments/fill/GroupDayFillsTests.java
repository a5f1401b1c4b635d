package nl.wieg.appointments.fill;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.APublishedRound;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A group day of 300 places next week in the clinic of Roden, in two waves. */
@DomainTest
class GroupDayFillsTests {

    private final APublishedRound published;
    private final GroupDayFills fills;
    private final Sessions sessions;
    private final JdbcTemplate jdbc;
    private final LocalDate today;

    @Autowired
    GroupDayFillsTests(
            GroupDayFills fills,
            Sessions sessions,
            Rounds rounds,
            Locations locations,
            Employees employees,
            Teams teams,
            JdbcTemplate jdbc,
            Clock clock) {
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.fills = fills;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.today = Region.today(clock);
    }

    @BeforeEach
    void thereIsOneClinic() {
        nothingIsLeft();
        published.resources();
    }

    @AfterEach
    void nothingIsLeft() {
        ARound.none();
        AResource.none();
    }

    @Test
    void saysHowManyPlacesAreBooked() {
        aGroupDay(today.plusWeeks(1));
        jdbc.update("UPDATE appointments_slot SET remaining = remaining - 30");

        assertThat(PLANNER.call(fills::ahead)).singleElement().satisfies(fill -> {
            assertThat(fill.day().day()).isEqualTo(today.plusWeeks(1));
            assertThat(fill.place())
                    .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Consultatiebureau Roden"));
            assertThat(fill.places()).isEqualTo(300);
            assertThat(fill.booked()).isEqualTo(60);
            assertThat(fill.share()).isEqualTo(0.2);
        });
    }

    @Test
    void leavesOutWhatIsOverAndDrafts() {
        aGroupDay(today.minusDays(1));
        published.withGroupDay(Delivery.GROUP_DAYS, today.plusWeeks(1));

        assertThat(PLANNER.call(fills::ahead)).isEmpty();
    }

    @Test
    void isForWhoMayReadHowFullSessionsAre() {
        var nurse = new Actor("wout", "Wout Meijering", Set.of(Role.NURSE));

        nurse.run(() -> assertThatThrownBy(fills::ahead).isInstanceOf(AccessRefused.class));
    }

    private void aGroupDay(LocalDate day) {
        var round = published.withGroupDay(Delivery.GROUP_DAYS, day);
        PLANNER.run(() -> sessions.publishGroupDays(round));
    }
}
