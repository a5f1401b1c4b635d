package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.immunisation.definitions.Definitions;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PeopleTables;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class DraftPreviewsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR));

    private final DraftPreviews previews;
    private final Schedules schedules;
    private final People people;
    private final JdbcClient jdbc;
    private final TestClock clock;

    @Autowired
    DraftPreviewsTests(DraftPreviews previews, Schedules schedules, People people, JdbcClient jdbc, TestClock clock) {
        this.previews = previews;
        this.schedules = schedules;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfMay() {
        empty();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        empty();
        clock.run();
    }

    @Test
    void countsWhomADraftWouldTouch() {
        lives("GM1699", LocalDate.of(2023, 3, 1));
        lives("GM1699", LocalDate.of(2023, 4, 1));
        lives("GM0106", LocalDate.of(2024, 2, 1));
        lives("GM0106", LocalDate.of(2016, 2, 1));
        var draft = Definitions.draftWithBmr2From("30m", schedules, DOCTOR);
        everybodyHadTheFirstBmr();

        // from 30 months on it may be given by both; the youngest would have to wait
        assertThat(DOCTOR.call(() -> previews.of(draft)))
                .isEqualTo(new DraftPreview(
                        4,
                        1,
                        List.of(new DraftPreview.OfDose(new DoseName("BMR", 2), 1)),
                        List.of(new DraftPreview.OfCohort(new MunicipalityCode("GM0106"), 2024, 1))));
    }

    @Test
    void countsWhomAnAddedAndARemovedRowWouldTouch() {
        lives("GM1699", LocalDate.of(2025, 11, 1));
        lives("GM0106", LocalDate.of(2018, 2, 1));
        var draft = DOCTOR.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));
        var menB = new WrittenRow("30", "MenB", "1", "2025", "", "", "3m", "6w", "4m", "2y", "", "", "vaccin", "H", "");

        DOCTOR.run(() -> schedules.add(draft, menB));
        assertThat(DOCTOR.call(() -> previews.of(draft)).doses())
                .containsExactly(new DraftPreview.OfDose(new DoseName("MenB", 1), 1));

        DOCTOR.run(() -> schedules.remove(draft, "30"));
        DOCTOR.run(() -> schedules.remove(draft, "24"));
        assertThat(DOCTOR.call(() -> previews.of(draft)).doses())
                .containsExactly(new DraftPreview.OfDose(new DoseName("MenACWY", 2), 2));
    }

    @Test
    void writesNothing() {
        lives("GM1699", LocalDate.of(2023, 3, 1));
        var draft = Definitions.draftWithBmr2From("10y", schedules, DOCTOR);
        everybodyHadTheFirstBmr();

        assertThat(DOCTOR.call(() -> previews.of(draft)).touched()).isEqualTo(1);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM immunisation_status")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void lives(String municipality, LocalDate birth) {
        var person = new NewPerson(
                null,
                new Identity(new PersonName("Mila", "", "Kroes"), null),
                birth,
                new MunicipalityCode(municipality),
                "nl",
                false);
        Actor.system("proef").run(() -> people.admit(List.of(person)));
    }

    private void everybodyHadTheFirstBmr() {
        jdbc.sql("""
                INSERT INTO immunisation_dose (person_id, id, version, outcome, kind, given_on, programme, setting, municipality,
                  recorded_at, recorded_by)
                SELECT id, UUID(), 1, 'given', 'BMR', birth_date + INTERVAL 14 MONTH, 'RVP', 'GROEP', municipality, NOW(6), 'proef'
                FROM person""").update();
    }

    private static void empty() {
        Definitions.removeAllButTheFirst();
        TestDatabase.empty(
                "immunisation_status",
                "immunisation_dose",
                "immunisation_consent",
                "immunisation_finding",
                "immunisation_wish");
        PeopleTables.empty();
    }
}
