package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.immunisation.DueCounts.DueCount;
import nl.wieg.immunisation.DueCounts.Filter;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DueCountsTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final DoseName HPV_1 = new DoseName("HPV", 1);
    private static final DoseName BMR_1 = new DoseName("BMR", 1);
    private static final Filter ALL = new Filter(null, null, null);

    private final DueCounts counts;
    private final Statuses statuses;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    DueCountsTests(DueCounts counts, Statuses statuses, People people, JdbcTemplate jdbc, TestClock clock) {
        this.counts = counts;
        this.statuses = statuses;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void threeChildrenAreKnownOnTheFirstOfSeptember() {
        RegisterTables.empty();
        clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0).atZone(Region.ZONE).toInstant());
        child(ASSEN, LocalDate.of(2016, 5, 2));
        child(ASSEN, LocalDate.of(2016, 6, 2));
        child(NOORDENVELD, LocalDate.of(2025, 5, 2));
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));
    }

    @AfterEach
    void timeGoesOn() {
        RegisterTables.empty();
        clock.run();
    }

    @Test
    void countsEveryDoseByMunicipalityBirthYearAndStatus() {
        assertThat(of(ALL))
                .contains(
                        new DueCount(ASSEN, 2016, HPV_1, DoseStatus.DUE, 2),
                        new DueCount(ASSEN, 2016, BMR_1, DoseStatus.OVERDUE, 2),
                        new DueCount(NOORDENVELD, 2025, BMR_1, DoseStatus.OVERDUE, 1));
    }

    @Test
    void countsWhatIsAskedAlone() {
        assertThat(of(new Filter(NOORDENVELD, null, BMR_1)))
                .containsExactly(new DueCount(NOORDENVELD, 2025, BMR_1, DoseStatus.OVERDUE, 1));
        assertThat(of(new Filter(null, 2016, BMR_1)))
                .containsExactly(new DueCount(ASSEN, 2016, BMR_1, DoseStatus.OVERDUE, 2));
        assertThat(of(new Filter(ASSEN, 2025, null))).isEmpty();
    }

    @Test
    void leavesOutWhoMovedAwayThoughTheirStatusesAreStillStored() {
        jdbc.update("UPDATE person SET left_on = '2026-08-01' WHERE municipality = 'GM1699'");

        assertThat(of(new Filter(null, null, BMR_1)))
                .containsExactly(new DueCount(ASSEN, 2016, BMR_1, DoseStatus.OVERDUE, 2));
    }

    @Test
    void knowsWhichDosesThereAre() {
        assertThat(JELLE.call(counts::doses)).contains(BMR_1, HPV_1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGEMENT", "STEWARD", "COORDINATOR", "PRIVACY_OFFICER"})
    void refusesWhoDoesNotPlanOrCare(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        assertThatThrownBy(() -> somebody.call(() -> counts.of(ALL))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(counts::doses)).isInstanceOf(AccessRefused.class);
    }

    private List<DueCount> of(Filter filter) {
        return JELLE.call(() -> counts.of(filter));
    }

    private PersonId child(MunicipalityCode home, LocalDate birth) {
        var person =
                new NewPerson(null, new Identity(new PersonName("Mila", "", "Kroes"), null), birth, home, "nl", false);
        return NIGHT.call(() -> people.admit(List.of(person))).getFirst();
    }
}
