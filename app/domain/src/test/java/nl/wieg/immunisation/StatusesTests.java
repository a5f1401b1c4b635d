package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.immunisation.definitions.Definitions;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.people.Identity;
import nl.wieg.people.Merges;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class StatusesTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor NURSE = new Actor("nurse-1", "Anna Hof", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Actor PLANNER = new Actor("planner-1", "Piet Baas", Set.of(Role.PLANNER));
    private static final DoseName HPV_1 = new DoseName("HPV", 1);
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    private static final DoseName HPV_2 = new DoseName("HPV", 2);

    private final Statuses statuses;
    private final Schedules schedules;
    private final People people;
    private final Merges merges;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    StatusesTests(
            Statuses statuses, Schedules schedules, People people, Merges merges, JdbcTemplate jdbc, TestClock clock) {
        this.statuses = statuses;
        this.schedules = schedules;
        this.people = people;
        this.merges = merges;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfSeptember() {
        RegisterTables.empty();
        clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @Test
    void storesHowEachDoseStands() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        given(mila, "HPV", LocalDate.of(2026, 5, 10));

        NIGHT.run(() -> statuses.recompute(mila));

        assertThat(statuses.of(mila))
                .filteredOn(status -> status.dose().equals(HPV_2))
                .containsExactly(new StoredStatus(
                        mila,
                        HPV_2,
                        DoseStatus.WAITING,
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2034, 5, 2),
                        null));
    }

    @Test
    void changesWithTheDay() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        given(mila, "HPV", LocalDate.of(2026, 5, 10));
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        clock.set(LocalDate.of(2026, 10, 7).atTime(0, 30).atZone(Region.ZONE).toInstant());
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        assertThat(status(mila, HPV_2)).isEqualTo(DoseStatus.UPCOMING);
    }

    @Test
    void saysOnWhichDayADoseWasGiven() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        NIGHT.run(() -> statuses.recompute(mila));
        given(mila, "HPV", LocalDate.of(2026, 5, 10));

        NIGHT.run(() -> statuses.recompute(mila));

        assertThat(statuses.of(mila))
                .filteredOn(status -> status.dose().equals(HPV_1))
                .containsExactly(
                        new StoredStatus(mila, HPV_1, DoseStatus.GIVEN, null, null, null, LocalDate.of(2026, 5, 10)));
    }

    @Test
    void leavesAYearThatIsOverAsItWas() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        NIGHT.run(() -> statuses.recompute(mila));
        assertThat(inProgramme(mila, "HPV", 2026)).contains(DoseStatus.DUE);

        clock.set(LocalDate.of(2027, 1, 1).atTime(3, 0).atZone(Region.ZONE).toInstant());
        given(mila, "HPV", LocalDate.of(2026, 12, 31));
        NIGHT.run(() -> statuses.recompute(mila));

        assertThat(inProgramme(mila, "HPV", 2026)).contains(DoseStatus.DUE);
        assertThat(inProgramme(mila, "HPV", 2027)).contains(DoseStatus.WAITING);
    }

    @Test
    void explainsEachDoseInASentence() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        given(mila, "HPV", LocalDate.of(2026, 5, 10));

        var answer = NURSE.call(() -> statuses.explained(mila)).orElseThrow();

        assertThat(answer.items())
                .filteredOn(item -> item.name().equals(HPV_2))
                .extracting(item -> item.reason())
                .containsExactly("150 dagen na HPV-1 van 10-05-2026.");
    }

    @Test
    void refusesToExplainToAPlanner() {
        var mila = admitted(LocalDate.of(2016, 5, 2));

        assertThatThrownBy(() -> PLANNER.call(() -> statuses.explained(mila))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void goesPastEverybody() {
        var first = admitted(LocalDate.of(2026, 8, 31));
        var second = admitted(LocalDate.of(2010, 1, 15));
        objectsSince(LocalDate.of(2026, 1, 15), second);

        assertThat(NIGHT.call(() -> statuses.recomputeAll(done -> {}))).isEqualTo(2);

        assertThat(status(first, new DoseName("RSV", 1))).isEqualTo(DoseStatus.DUE);
        assertThat(status(second, new DoseName("HPV", 1))).isEqualTo(DoseStatus.OBJECTED);
    }

    @Test
    void asksAgainAtTwelveAndSixteenWhoeverObjectedBefore() {
        var turnsTwelve = admitted(LocalDate.of(2014, 9, 2));
        objectsSince(LocalDate.of(2023, 5, 1), turnsTwelve);
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));
        assertThat(status(turnsTwelve, new DoseName("HPV", 1))).isEqualTo(DoseStatus.OBJECTED);

        clock.set(LocalDate.of(2026, 9, 2).atTime(0, 30).atZone(Region.ZONE).toInstant());
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        assertThat(status(turnsTwelve, new DoseName("HPV", 1))).isEqualTo(DoseStatus.OVERDUE);
    }

    @Test
    void worksByTheDefinitionThatADoctorSigned() {
        var mila = admitted(LocalDate.of(2024, 3, 1));
        given(mila, "BMR", LocalDate.of(2025, 5, 1));
        var draft = Definitions.draftWithBmr2From("10y", schedules, DOCTOR);
        DOCTOR.run(() -> schedules.signOff(draft, LocalDate.of(2026, 9, 2)));
        NIGHT.run(() -> statuses.recompute(mila));
        assertThat(status(mila, new DoseName("BMR", 2))).isEqualTo(DoseStatus.UPCOMING);

        clock.set(LocalDate.of(2026, 9, 2).atTime(0, 30).atZone(Region.ZONE).toInstant());
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        assertThat(status(mila, new DoseName("BMR", 2))).isEqualTo(DoseStatus.WAITING);
        Definitions.removeAllButTheFirst();
    }

    @Test
    void countsWhatIsKeptOfSomebodyWhoWasMerged() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        var twice = admitted(LocalDate.of(2016, 5, 2));
        given(twice, "HPV", LocalDate.of(2026, 5, 10));
        NURSE.run(() -> merges.merge(twice, mila, "zelfde kind, twee keer ingeschreven"));

        NIGHT.run(() -> statuses.recompute(List.of(mila, twice)));
        assertThat(status(mila, HPV_1)).isEqualTo(DoseStatus.GIVEN);
        assertThat(statuses.of(twice)).isEmpty();

        NURSE.run(() -> merges.takeApart(twice, "toch een tweeling"));
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));
        assertThat(status(mila, HPV_1)).isEqualTo(DoseStatus.DUE);
        assertThat(status(twice, HPV_1)).isEqualTo(DoseStatus.GIVEN);
    }

    @Test
    void knowsNothingOfWhoMovedAway() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        NIGHT.run(() -> statuses.recompute(mila));
        jdbc.update("UPDATE person SET left_on = '2026-08-31' WHERE id = ?", mila.toString());

        NIGHT.run(() -> statuses.recompute(mila));

        assertThat(statuses.of(mila)).isEmpty();
    }

    private Optional<DoseStatus> inProgramme(PersonId person, String programme, int year) {
        return statuses.of(person, year).stream()
                .filter(status -> status.programme().equals(programme))
                .map(ProgrammeStatus::status)
                .findFirst();
    }

    private DoseStatus status(PersonId person, DoseName dose) {
        return statuses.of(person).stream()
                .filter(status -> status.dose().equals(dose))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private PersonId admitted(LocalDate birth) {
        var person = new NewPerson(
                null,
                new Identity(new PersonName("Mila", "", "Kroes"), null),
                birth,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
        return NIGHT.call(() -> people.admit(List.of(person))).getFirst();
    }

    private void given(PersonId person, String kind, LocalDate day) {
        jdbc.update("""
                INSERT INTO immunisation_dose (person_id, id, version, outcome, kind, given_on, programme, setting, municipality,
                  recorded_at, recorded_by)
                VALUES (?, ?, 1, 'given', ?, ?, 'RVP', 'GROEP', 'GM1699', NOW(6), 'proef')""", person.toString(), UUID.randomUUID().toString(), kind, day);
    }

    private void objectsSince(LocalDate day, PersonId person) {
        jdbc.update("""
                INSERT INTO immunisation_wish (person_id, id, sort, kind, since, recorded_at, recorded_by)
                VALUES (?, ?, 'objection', '*', ?, NOW(6), 'proef')""", person.toString(), UUID.randomUUID().toString(), day);
    }
}
