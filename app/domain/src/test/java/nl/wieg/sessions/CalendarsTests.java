package nl.wieg.sessions;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.roster.Duty;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.sessions.roster.calendars.Calendars;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** It is Thursday 1 October 2026. The clinic of Roden is held on Monday 5 October, 9.00 to 12.00 in summer time, which is 7.00 to 10.00 UTC. */
@DomainTest
class CalendarsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final APublishedRound published;
    private final Calendars calendars;
    private final Swaps swaps;
    private final Roster roster;
    private final TestClock clock;

    @Autowired
    CalendarsTests(
            Calendars calendars,
            Swaps swaps,
            Sessions sessions,
            Rounds rounds,
            Roster roster,
            Locations locations,
            Employees employees,
            Teams teams,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.calendars = calendars;
        this.swaps = swaps;
        this.roster = roster;
        this.clock = clock;
    }

    @BeforeEach
    void aPublishedRound() {
        nothingIsLeft();
        clock.set(Instant.parse("2026-10-01T08:00:00Z"));
        published.publish(new DayPart(MONDAY, PartOfDay.MORNING));
    }

    @AfterEach
    void nothingIsLeft() {
        clock.run();
        ARound.none();
        AResource.none();
    }

    @Test
    void tellWhenAndWhereSomebodyIsExpected() throws IOException, ParserException {
        var duty = duty();

        var text = handOut(duty.employee());

        assertThat(text.lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "METHOD:PUBLISH",
                        "DTSTAMP:20261001T080000Z",
                        "DTSTART:20261005T070000Z",
                        "DTEND:20261005T100000Z",
                        "SUMMARY:Vaccinatiesessie",
                        "LOCATION:Consultatiebureau Roden\\, Kanaalstraat 1\\, Roden",
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED");
        assertThat(read(text).validate(true).hasErrors()).isFalse();
        assertThat(handOut(duty.employee())).isEqualTo(text);
    }

    @Test
    void tellOnceMoreOfADutyThatIsGone() {
        var duty = duty();
        handOut(duty.employee());
        var by = published.aNurseWhoStepsIn("invaller");
        takeOver(duty, by);

        assertThat(handOut(duty.employee()).lines()).contains("SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(handOut(by).lines()).contains("SEQUENCE:0", "STATUS:CONFIRMED");

        takeOver(new Duty(by, duty.shift()), duty.employee());

        assertThat(handOut(duty.employee()).lines()).contains("SEQUENCE:2", "STATUS:CONFIRMED");
    }

    @Test
    void sayNothingOfWhatIsOver() {
        var duty = duty();
        handOut(duty.employee());
        clock.set(Instant.parse("2026-10-06T08:00:00Z"));

        assertThatThrownBy(() -> handOut(duty.employee()))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Er zijn geen diensten om uit te delen.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void areHandedOutByPlannersAlone(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));
        var employee = duty().employee();

        somebody.run(() -> assertThatThrownBy(() -> calendars.handOut(employee)).isInstanceOf(AccessRefused.class));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private Duty duty() {
        return PLANNER.call(() -> roster.in(new Days(MONDAY, MONDAY))).getFirst();
    }

    private String handOut(EmployeeId employee) {
        return PLANNER.call(() -> calendars.handOut(employee));
    }

    private void takeOver(Duty duty, EmployeeId by) {
        PLANNER.run(() -> swaps.approve(swaps.ask(duty.shift().session(), duty.employee(), by, Optional.empty())));
    }
}
