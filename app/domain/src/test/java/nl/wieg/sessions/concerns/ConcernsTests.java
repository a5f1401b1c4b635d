package nl.wieg.sessions.concerns;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.APublishedRound;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** On 1 September 2026: a clinic, and a team of two nurses, who may inject until the end of 2027. */
@DomainTest
class ConcernsTests {

    private final Concerns concerns;
    private final APublishedRound published;
    private final Locations locations;
    private final Employees employees;
    private final Teams teams;
    private final TestClock clock;

    @Autowired
    ConcernsTests(
            Concerns concerns,
            Sessions sessions,
            Rounds rounds,
            Locations locations,
            Employees employees,
            Teams teams,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.concerns = concerns;
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
        this.clock = clock;
    }

    @BeforeEach
    void thereIsNothing() {
        ARound.none();
        AResource.none();
        clock.set(Instant.parse("2026-09-01T07:00:00Z"));
    }

    @AfterEach
    void timeGoesOn() {
        ARound.none();
        AResource.none();
        clock.run();
    }

    @Test
    void areNoneWhenAllIsWell() {
        published.resources();

        assertThat(ofAPlanner()).isEmpty();
    }

    @Test
    void nameALocationThatIsNeverOpenAndATeamThatIsNeverWhole() {
        published.resources();
        PLANNER.run(() -> {
            locations.open(published.clinic(), List.of());
            employees.certify(nurses().getFirst().id(), Map.of());
        });

        assertThat(ofAPlanner())
                .containsExactly(
                        new Concern.NeverOpen(published.clinic(), "Consultatiebureau Roden"),
                        new Concern.NeverWhole(published.team(), "Team noord"));

        PLANNER.run(() -> {
            locations.use(published.clinic(), false);
            teams.use(published.team(), false);
        });
        assertThat(ofAPlanner())
                .noneMatch(one -> one instanceof Concern.NeverOpen || one instanceof Concern.NeverWhole);
    }

    @Test
    void nameACertificateThatEndsWithinEightWeeks() {
        published.resources();
        var nurse = nurses().getFirst();

        certify(nurse, LocalDate.of(2026, 10, 27));
        assertThat(ofAPlanner())
                .containsExactly(new Concern.CertificateEnds(
                        nurse.id(),
                        nurse.name(),
                        CertificateKind.RESUSCITATION,
                        LocalDate.of(2026, 10, 27),
                        Optional.empty()));

        certify(nurse, LocalDate.of(2026, 10, 28));
        assertThat(ofAPlanner()).isEmpty();
    }

    @Test
    void nameACertificateThatEndsBeforeASession() {
        var far = LocalDate.of(2027, 3, 1);
        published.publish(new DayPart(far, PartOfDay.MORNING));
        var nurse = nurses().getFirst();

        certify(nurse, far.minusDays(1));
        assertThat(ofAPlanner())
                .containsExactly(new Concern.CertificateEnds(
                        nurse.id(), nurse.name(), CertificateKind.RESUSCITATION, far.minusDays(1), Optional.of(far)));

        certify(nurse, far);
        assertThat(ofAPlanner()).isEmpty();
    }

    @Test
    void nameWhoWorksInNoTeam() {
        published.resources();
        PLANNER.run(() -> AResource.nurseOf(employees, "invaller"));
        var alone = nurses().stream()
                .filter(nurse -> nurse.facts().code().equals("invaller"))
                .findFirst()
                .orElseThrow();

        assertThat(ofAPlanner()).containsExactly(new Concern.InNoTeam(alone.id(), alone.name()));

        PLANNER.run(() -> employees.use(alone.id(), false));
        assertThat(ofAPlanner()).isEmpty();
    }

    @Test
    void nameNobodyToWhoDoesNotPlan() {
        published.resources();
        PLANNER.run(() -> {
            AResource.nurseOf(employees, "invaller");
            locations.open(published.clinic(), List.of());
        });

        var nurse = new Actor("wout", "Wout Meijering", Set.of(Role.NURSE));
        assertThat(nurse.call(concerns::all))
                .containsExactly(new Concern.NeverOpen(published.clinic(), "Consultatiebureau Roden"));
        var steward = new Actor("anouk", "Anouk Smit", Set.of(Role.STEWARD));
        assertThatThrownBy(() -> steward.call(concerns::all)).isInstanceOf(AccessRefused.class);
    }

    private void certify(Employee nurse, LocalDate lastDay) {
        PLANNER.run(() -> employees.certify(
                nurse.id(),
                Map.of(CertificateKind.INJECTION, LocalDate.of(2027, 12, 31), CertificateKind.RESUSCITATION, lastDay)));
    }

    private List<Employee> nurses() {
        return PLANNER.call(employees::all);
    }

    private List<Concern> ofAPlanner() {
        return PLANNER.call(concerns::all);
    }
}
