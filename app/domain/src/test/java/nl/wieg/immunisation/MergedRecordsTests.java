package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.immunisation.consent.ConsentFiles;
import nl.wieg.immunisation.consent.ConsentPurpose;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.ExchangeConsents;
import nl.wieg.immunisation.consent.Hold;
import nl.wieg.immunisation.consent.Holds;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.immunisation.consent.Verdict;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.DoseDetail;
import nl.wieg.immunisation.doses.DoseId;
import nl.wieg.immunisation.doses.Doses;
import nl.wieg.immunisation.doses.Outcome;
import nl.wieg.immunisation.doses.RecordDose;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Identity;
import nl.wieg.people.Merges;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was recorded of a child under an id that went away, counts for the record that stays. */
@DomainTest
class MergedRecordsTests {

    private static final Actor WORK = Actor.system("test");
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    @Autowired
    private People people;

    @Autowired
    private PeopleInCare inCare;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Merges merges;

    @Autowired
    private Consents consents;

    @Autowired
    private Holds holds;

    @Autowired
    private ConsentFiles files;

    @Autowired
    private ExchangeConsents exchange;

    @Autowired
    private Doses doses;

    @Autowired
    private AdverseEvents events;

    @Autowired
    private Statuses statuses;

    @Autowired
    private StatusSchedule schedule;

    @Autowired
    private TestClock clock;

    private PersonId mila;
    private PersonId gone;
    private PersonId anna;

    @BeforeEach
    void milaStandsTwice() {
        TestDatabase.empty("immunisation_consent", "immunisation_finding");
        RegisterTables.empty();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
        var ids = WORK.call(() -> people.admit(List.of(
                named("Mila", BORN),
                named("M.", BORN),
                named("Anna", BORN.minusYears(30)).as(PersonKind.PARENT))));
        mila = ids.get(0);
        gone = ids.get(1);
        anna = ids.get(2);
        for (var child : List.of(mila, gone)) {
            WORK.run(() -> authorities.record(
                    new AuthorityTold(child, AuthorityKind.SINGLE_PARENTAL, List.of(anna), false, BORN)));
        }
    }

    @AfterEach
    void timeGoesOn() {
        TestDatabase.empty("immunisation_consent", "immunisation_finding");
        RegisterTables.empty();
        clock.run();
    }

    @Test
    void keepTheObjectionsThatTheyHold() {
        var objection = DOCTOR.call(() -> holds.object(gone, Set.of("BMR"), byAnna(), "Principe."))
                .getFirst();
        merge();

        assertThat(DOCTOR.call(() -> files.treatment(mila, "BMR")).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(DOCTOR.call(() -> files.read(mila)).holds())
                .extracting(Hold::words)
                .containsExactly("Principe.");
        assertThat(DOCTOR.call(() -> files.read(gone))).isEqualTo(DOCTOR.call(() -> files.read(mila)));
        awaitStatus(DoseStatus.OBJECTED);

        DOCTOR.run(() -> holds.end(mila, objection));
        awaitStatus(DoseStatus.OVERDUE);
    }

    @Test
    void keepTheConsentThatTheyHold() {
        DOCTOR.run(() -> consents.record(gone, ConsentPurpose.EXCHANGE, Decision.YES, byAnna(), "Prima."));
        merge();

        assertThat(DOCTOR.<Boolean, RuntimeException>call(() -> files.mayExchange(mila)))
                .isTrue();
        assertThat(WORK.call(() -> exchange.among(inCare.among(List.of(mila))))).containsExactly(mila);
        assertThat(WORK.call(() -> files.readAs(anna, mila)).consents())
                .extracting(consent -> consent.words())
                .containsExactly("Prima.");
    }

    @Test
    void letTheirDosesBeCorrected() {
        var given = given();
        merge();
        awaitStatus(DoseStatus.GIVEN);

        DOCTOR.run(() -> doses.correctDay(mila, given, TODAY.minusDays(1), "Verkeerde dag."));
        assertThat(DOCTOR.call(() -> doses.of(mila)))
                .extracting(dose -> dose.givenOn())
                .containsExactly(TODAY.minusDays(1));

        DOCTOR.run(() -> doses.enteredInError(mila, given, "Was een ander kind."));
        awaitStatus(DoseStatus.OVERDUE);
    }

    @Test
    void showWhatWasSeenAfterTheirDoses() {
        var given = given();
        DOCTOR.run(() -> events.record(gone, given, TODAY, false, "Rode arm."));
        merge();

        DOCTOR.run(() -> events.record(mila, given, TODAY, true, "Koorts."));

        assertThat(DOCTOR.call(() -> events.of(mila)))
                .extracting(event -> event.seen())
                .containsExactly("Koorts.", "Rode arm.");
    }

    private void merge() {
        DOCTOR.run(() -> merges.merge(gone, mila, "Zelfde kind."));
    }

    private DoseId given() {
        var id = DoseId.next();
        DOCTOR.run(() -> doses.record(new RecordDose(
                id,
                gone,
                Outcome.GIVEN,
                TODAY.atTime(LocalTime.of(8, 0)).atZone(Region.ZONE).toInstant(),
                "BMR",
                "BMR1",
                null,
                null,
                null,
                NOORDENVELD,
                "RVP",
                "INHAAL",
                DoseDetail.NONE)));
        return id;
    }

    /** Of the first BMR. */
    private void awaitStatus(DoseStatus wanted) {
        await().untilAsserted(() -> {
            schedule.secondPasses();
            assertThat(statuses.of(mila))
                    .filteredOn(status -> status.dose().toString().equals("BMR-1"))
                    .extracting(StoredStatus::status)
                    .containsExactly(wanted);
        });
    }

    private Said byAnna() {
        return Said.byHolder(anna, Method.ORAL, TODAY, "rvp-2026-1");
    }

    private static NewPerson named(String given, LocalDate birth) {
        return new NewPerson(
                null, new Identity(new PersonName(given, "", "Kroes"), null), birth, NOORDENVELD, "nl", false);
    }
}
