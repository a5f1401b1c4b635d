package nl.wieg.sessions;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.roster.Duty;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.SwapChoices;
import nl.wieg.sessions.roster.SwapId;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clinic of Roden next Monday and Tuesday morning with the two nurses of its team, and one nurse who belongs to no team. */
@DomainTest
class SwapsTests {

    private final APublishedRound published;
    private final Swaps swaps;
    private final SwapChoices choices;
    private final Absences absences;
    private final Roster roster;
    private final Employees employees;
    private final LocalDate monday;
    private EmployeeId stepsIn = EmployeeId.of("00000000-0000-0000-0000-000000000000");

    @Autowired
    SwapsTests(
            Swaps swaps,
            SwapChoices choices,
            Absences absences,
            Sessions sessions,
            Rounds rounds,
            Roster roster,
            Locations locations,
            Employees employees,
            Teams teams,
            JdbcTemplate jdbc,
            Clock clock) {
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.swaps = swaps;
        this.choices = choices;
        this.absences = absences;
        this.roster = roster;
        this.employees = employees;
        this.monday = Region.today(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @BeforeEach
    void aPublishedRound() {
        nothingIsLeft();
        published.publish(new DayPart(monday, PartOfDay.MORNING), new DayPart(monday.plusDays(1), PartOfDay.MORNING));
        stepsIn = published.aNurseWhoStepsIn("invaller");
    }

    @AfterEach
    void nothingIsLeft() {
        ARound.none();
        AResource.none();
    }

    @Test
    void changeNothingUntilAPlannerApproves() {
        var duty = on(monday).getFirst();
        var swap = ask(duty, stepsIn);

        assertThat(on(monday)).contains(duty).hasSize(2);
        assertThat(PLANNER.call(swaps::waiting)).singleElement().satisfies(waiting -> {
            assertThat(waiting.swap().id()).isEqualTo(swap);
            assertThat(waiting.by()).isEqualTo("Medewerker invaller");
            assertThat(waiting.problem()).isEmpty();
            assertThat(waiting.goesBeyond()).isEmpty();
        });

        PLANNER.run(() -> swaps.approve(swap));

        assertThat(on(monday)).hasSize(2).doesNotContain(duty).contains(new Duty(stepsIn, duty.shift()));
        assertThat(on(monday.plusDays(1))).extracting(Duty::employee).contains(duty.employee());
        assertThat(PLANNER.call(swaps::waiting)).isEmpty();
    }

    @Test
    void putEachInThePlaceOfTheOther() {
        var monday = on(this.monday).getFirst();
        approve(ask(on(this.monday.plusDays(1)).getFirst(), stepsIn));
        var tuesday = on(this.monday.plusDays(1)).stream()
                .filter(duty -> duty.employee().equals(stepsIn))
                .findFirst()
                .orElseThrow();

        approve(PLANNER.call(() -> swaps.ask(
                monday.shift().session(),
                monday.employee(),
                stepsIn,
                Optional.of(tuesday.shift().session()))));

        assertThat(on(this.monday)).contains(new Duty(stepsIn, monday.shift()));
        assertThat(on(this.monday.plusDays(1))).contains(new Duty(monday.employee(), tuesday.shift()));
    }

    @Test
    void offerThoseWhoMay() {
        var duty = on(monday).getFirst();

        assertThat(PLANNER.call(() -> choices.of(duty.shift().session(), duty.employee())))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.by()).isEqualTo(stepsIn);
                    assertThat(choice.inReturn()).isEmpty();
                    assertThat(choice.goesBeyond()).isEmpty();
                });
        assertThatThrownBy(() -> PLANNER.call(() -> choices.of(duty.shift().session(), stepsIn)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void refuseWhatCannotBeWhenItIsAsked() {
        var duty = on(monday).getFirst();
        var colleague = on(monday).getLast().employee();

        assertThatThrownBy(() -> ask(duty, colleague))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Wie overneemt staat al op deze sessie.");
        ask(duty, stepsIn);
        assertThatThrownBy(() -> ask(duty, stepsIn))
                .hasMessage("Er wacht al een ruil van deze dienst. Beslis daar eerst over.");
    }

    @Test
    void lookAgainBeforeTheyAreApproved() {
        var duty = on(monday).getFirst();
        var swap = ask(duty, stepsIn);
        PLANNER.run(() -> employees.leave(stepsIn, new Leave(new Days(monday, monday), LeaveKind.ILLNESS)));

        assertThat(PLANNER.call(swaps::waiting).getFirst().problem()).contains("Medewerker invaller is er dan niet.");
        assertThatThrownBy(() -> approve(swap)).hasMessage("Medewerker invaller is er dan niet.");
        assertThat(on(monday)).contains(duty);
        assertThat(PLANNER.call(swaps::waiting)).hasSize(1);
    }

    @Test
    void noLongerStandWhenWhoAskedIsTakenOffTheSession() {
        var duty = on(monday).getFirst();
        var swap = ask(duty, stepsIn);
        var ill = new Absence.OfEmployee(duty.employee(), new Days(monday, monday));
        PLANNER.run(() -> absences.repair(ill, absences.workOut(ill).seal(), Map.of()));

        assertThat(PLANNER.call(swaps::waiting).getFirst().problem())
                .contains("Een van beiden staat niet meer op die sessie.");
        assertThatThrownBy(() -> approve(swap)).hasMessage("Een van beiden staat niet meer op die sessie.");
    }

    @Test
    void leaveAllAsItWasWhenRefusedOrWithdrawn() {
        var duty = on(monday).getFirst();

        PLANNER.run(() -> swaps.refuse(ask(duty, stepsIn)));
        PLANNER.run(() -> swaps.withdraw(ask(duty, stepsIn)));

        assertThat(on(monday)).contains(duty);
        assertThat(PLANNER.call(swaps::waiting)).isEmpty();
    }

    @Test
    void areDecidedOnOnce() {
        var swap = ask(on(monday).getFirst(), stepsIn);
        approve(swap);

        assertThatThrownBy(() -> approve(swap)).hasMessage("Over deze ruil is al beslist.");
        assertThatThrownBy(() -> approve(SwapId.of("0193a5c2-7b1e-7000-8000-000000000001")))
                .isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void areForPlannersAlone(Role role) {
        var duty = on(monday).getFirst();
        var swap = ask(duty, stepsIn);
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        somebody.run(() -> {
            assertThatThrownBy(swaps::waiting).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> choices.of(duty.shift().session(), duty.employee()))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> swaps.ask(duty.shift().session(), duty.employee(), stepsIn, Optional.empty()))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> swaps.approve(swap)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> swaps.refuse(swap)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> swaps.withdraw(swap)).isInstanceOf(AccessRefused.class);
        });
    }

    private SwapId ask(Duty duty, EmployeeId by) {
        return PLANNER.call(() -> swaps.ask(duty.shift().session(), duty.employee(), by, Optional.empty()));
    }

    private void approve(SwapId swap) {
        PLANNER.run(() -> swaps.approve(swap));
    }

    private List<Duty> on(LocalDate day) {
        return PLANNER.call(() -> roster.in(new Days(day, day)));
    }
}
