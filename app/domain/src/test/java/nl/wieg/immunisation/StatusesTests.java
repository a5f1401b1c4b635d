package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.immunisation.definitions.Definitions;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.DueStatus;
import nl.wieg.people.Identity;
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
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR));
    private static final DoseName HPV_2 = new DoseName("HPV", 2);

    private final Statuses statuses;
    private final Schedules schedules;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    StatusesTests(Statuses statuses, Schedules schedules, People people, JdbcTemplate jdbc, TestClock clock) {
        this.statuses = statuses;
        this.schedules = schedules;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfSeptember() {
        TestDatabase.empty(
                "immunisation_status", "immunisation_dose", "immunisation_wish", "person_bsn", "person", "person_key");
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
                        DueStatus.WAITING,
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2034, 5, 2)));
    }

    @Test
    void changesWithTheDay() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        given(mila, "HPV", LocalDate.of(2026, 5, 10));
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        clock.set(LocalDate.of(2026, 10, 7).atTime(0, 30).atZone(Region.ZONE).toInstant());
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        assertThat(status(mila, HPV_2)).isEqualTo(DueStatus.UPCOMING);
    }

    @Test
    void forgetsADoseOnceItWasGiven() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        NIGHT.run(() -> statuses.recompute(mila));
        given(mila, "HPV", LocalDate.of(2026, 5, 10));

        NIGHT.run(() -> statuses.recompute(mila));

        assertThat(statuses.of(mila)).extracting(StoredStatus::dose).doesNotContain(new DoseName("HPV", 1));
    }

    @Test
    void goesPastEverybody() {
        var first = admitted(LocalDate.of(2026, 8, 31));
        var second = admitted(LocalDate.of(2010, 1, 15));
        objectsSince(LocalDate.of(2026, 1, 15), second);

        assertThat(NIGHT.call(() -> statuses.recomputeAll(done -> {}))).isEqualTo(2);

        assertThat(status(first, new DoseName("RSV", 1))).isEqualTo(DueStatus.DUE);
        assertThat(status(second, new DoseName("HPV", 1))).isEqualTo(DueStatus.OBJECTED);
    }

    @Test
    void asksAgainAtTwelveAndSixteenWhoeverObjectedBefore() {
        var turnsTwelve = admitted(LocalDate.of(2014, 9, 2));
        objectsSince(LocalDate.of(2023, 5, 1), turnsTwelve);
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));
        assertThat(status(turnsTwelve, new DoseName("HPV", 1))).isEqualTo(DueStatus.OBJECTED);

        clock.set(LocalDate.of(2026, 9, 2).atTime(0, 30).atZone(Region.ZONE).toInstant());
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        assertThat(status(turnsTwelve, new DoseName("HPV", 1))).isEqualTo(DueStatus.OVERDUE);
    }

    @Test
    void worksByTheDefinitionThatADoctorSigned() {
        var mila = admitted(LocalDate.of(2024, 3, 1));
        given(mila, "BMR", LocalDate.of(2025, 5, 1));
        var draft = Definitions.draftWithBmr2From("10y", schedules, DOCTOR);
        DOCTOR.run(() -> schedules.signOff(draft, LocalDate.of(2026, 9, 2)));
        NIGHT.run(() -> statuses.recompute(mila));
        assertThat(status(mila, new DoseName("BMR", 2))).isEqualTo(DueStatus.UPCOMING);

        clock.set(LocalDate.of(2026, 9, 2).atTime(0, 30).atZone(Region.ZONE).toInstant());
        NIGHT.call(() -> statuses.recomputeAll(done -> {}));

        assertThat(status(mila, new DoseName("BMR", 2))).isEqualTo(DueStatus.WAITING);
        Definitions.removeAllButTheFirst();
    }

    @Test
    void knowsNothingOfWhoMovedAway() {
        var mila = admitted(LocalDate.of(2016, 5, 2));
        NIGHT.run(() -> statuses.recompute(mila));
        jdbc.update("UPDATE person SET left_on = '2026-08-31' WHERE id = ?", mila.toString());

        NIGHT.run(() -> statuses.recompute(mila));

        assertThat(statuses.of(mila)).isEmpty();
    }

    private DueStatus status(PersonId person, DoseName dose) {
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
