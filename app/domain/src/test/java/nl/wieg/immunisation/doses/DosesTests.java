package nl.wieg.immunisation.doses;

import static nl.wieg.immunisation.doses.ARegister.DOCTOR;
import static nl.wieg.immunisation.doses.ARegister.NIGHT;
import static nl.wieg.immunisation.doses.ARegister.NOORDENVELD;
import static nl.wieg.immunisation.doses.ARegister.NOW;
import static nl.wieg.immunisation.doses.ARegister.NURSE;
import static nl.wieg.immunisation.doses.ARegister.PLANNER;
import static nl.wieg.immunisation.doses.ARegister.TODAY;
import static nl.wieg.immunisation.doses.ARegister.dose;
import static nl.wieg.immunisation.doses.ARegister.hpv;
import static nl.wieg.immunisation.doses.ARegister.mila;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.immunisation.DoseStatus;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DosesTests {

    private final Doses doses;
    private final Lots lots;
    private final DoseQuestions questions;
    private final Statuses statuses;
    private final Retention retention;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    DosesTests(
            Doses doses,
            Lots lots,
            DoseQuestions questions,
            Statuses statuses,
            Retention retention,
            People people,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.doses = doses;
        this.lots = lots;
        this.questions = questions;
        this.statuses = statuses;
        this.retention = retention;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void thereIsALotOfCervarix() {
        RegisterTables.empty();
        clock.set(NOW);
        NURSE.call(() -> lots.enter("ahpv 123", "cervarix", LocalDate.of(2026, 12, 31)));
    }

    @Test
    void recordsADoseWithAllThatWasTold() {
        var mila = mila(people);

        var recorded = NURSE.call(() -> doses.record(hpv(mila, "AHPV123")));

        assertThat(recorded.notice()).isEmpty();
        assertThat(NURSE.call(() -> doses.of(mila))).containsExactly(recorded.dose());
        assertThat(recorded.dose().product()).isEqualTo("cervarix");
        assertThat(recorded.dose().givenOn()).isEqualTo(TODAY);
        assertThat(recorded.dose().recordedBy()).isEqualTo("Anna Hof");
        assertThat(recorded.dose().detail().side()).isEqualTo("links");
    }

    @Test
    void keepsWhereOnTheBodyOutOfTheDatabaseInReadableForm() {
        var mila = mila(people);

        NURSE.run(() -> doses.record(hpv(mila, "AHPV123")));

        var sealed = jdbc.queryForObject("SELECT detail FROM immunisation_dose", byte[].class);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("links", "Vos");
    }

    @Test
    void recordsOnceWhatIsSentTwice() {
        var mila = mila(people);
        var form = hpv(mila, "AHPV123");

        NURSE.run(() -> doses.record(form));
        NURSE.run(() -> doses.record(form));

        assertThat(NURSE.call(() -> doses.history(mila))).hasSize(1);
    }

    @Test
    void letsTheLotDecideWhichVaccineItWas() {
        var mila = mila(people);

        var recorded = NURSE.call(() -> doses.record(dose(mila, Outcome.GIVEN, NOW, "BMR", "ahpv123")));

        assertThat(recorded.dose().kind()).isEqualTo("HPV");
        assertThat(recorded.dose().detail().typedVaccine()).isEqualTo("BMR");
        assertThat(recorded.notice()).contains("Partij AHPV123 is Cervarix (HPV). U vulde BMR in. Vastgelegd is HPV.");
    }

    @Test
    void takesALotThatNobodyKnowsAndAsksSomebodyToLook() {
        var mila = mila(people);

        var recorded = NURSE.call(() -> doses.record(hpv(mila, "ONBEKEND1")));

        assertThat(recorded.notice()).contains("Partij ONBEKEND1 staat niet op de lijst. Iemand kijkt dit na.");
        assertThat(NURSE.call(() -> questions.open(10)))
                .extracting(DoseQuestion::dose, DoseQuestion::reason)
                .containsExactly(tuple(recorded.dose().id(), DoseQuestions.Reason.UNKNOWN_LOT));
    }

    @Test
    void refusesALotThatHasExpired() {
        var mila = mila(people);
        NURSE.call(() -> lots.enter("OUD1", "cervarix", TODAY.minusDays(1)));

        assertThatThrownBy(() -> NURSE.call(() -> doses.record(hpv(mila, "OUD1"))))
                .isInstanceOf(DoseRefused.class)
                .hasMessage("Partij OUD1 is verlopen. Er is niets vastgelegd.");
        assertThat(NURSE.call(() -> doses.history(mila))).isEmpty();
    }

    @Test
    void takesALotOnItsLastDay() {
        var mila = mila(people);
        NURSE.call(() -> lots.enter("LAATSTE", "cervarix", TODAY));

        assertThat(NURSE.call(() -> doses.record(hpv(mila, "LAATSTE"))).dose().outcome())
                .isEqualTo(Outcome.GIVEN);
    }

    @Test
    void refusesALotThatIsBlocked() {
        var mila = mila(people);
        DOCTOR.run(() -> lots.block("AHPV123", "te warm bewaard"));

        assertThatThrownBy(() -> NURSE.call(() -> doses.record(hpv(mila, "AHPV123"))))
                .isInstanceOf(DoseRefused.class)
                .hasMessage("Partij AHPV123 mag niet meer: te warm bewaard. Er is niets vastgelegd.");
    }

    @Test
    void refusesADoseOfOursWithoutALot() {
        var mila = mila(people);

        assertThatThrownBy(() -> NURSE.call(() -> doses.record(hpv(mila, " "))))
                .isInstanceOf(DoseRefused.class)
                .hasMessage("Vul het partijnummer in. Er is niets vastgelegd.");
    }

    @Test
    void takesADoseFromAbroadWithoutALot() {
        var mila = mila(people);

        var recorded = NURSE.call(() -> doses.record(dose(mila, Outcome.ABROAD, NOW, "BMR", "")));

        assertThat(recorded.dose().lot()).isNull();
        assertThat(NURSE.call(() -> questions.open(10))).isEmpty();
    }

    @Test
    void refusesWhatCannotBeKeptOrCounted() {
        var mila = mila(people);

        assertRefused(dose(mila, Outcome.GIVEN, NOW, "*", "ONBEKEND1"), "Kies welk vaccin het was.");
        assertRefused(dose(mila, Outcome.GIVEN, NOW, "MenB", "ONBEKEND1"), "Kies welk vaccin het was.");
        assertRefused(dose(mila, Outcome.IN_ERROR, NOW, "HPV", "AHPV123"), "Kies wat er gebeurde.");
        assertRefused(hpv(mila, "1".repeat(61)), "Een partijnummer heeft hoogstens 60 tekens.");
        assertRefused(
                told(mila, Outcome.ABROAD, "KLEINSCHALIG", "Roden"),
                "Vul in welk bewijs u zag van de prik in het buitenland.");
        assertRefused(told(mila, Outcome.NOT_GIVEN, "KLEINSCHALIG", "Roden"), "Vul in waarom de prik niet is gegeven.");
        assertRefused(told(mila, Outcome.ELSEWHERE, "THUIS", "Roden"), "Kies waar de prik bij hoorde.");
        assertRefused(
                told(mila, Outcome.ELSEWHERE, "GROEP", "R".repeat(101)), "Schrijf de plaats in hoogstens 100 tekens.");
        assertThat(NURSE.call(() -> doses.history(mila))).isEmpty();
    }

    private void assertRefused(RecordDose form, String sentence) {
        assertThatThrownBy(() -> NURSE.run(() -> doses.record(form)))
                .isInstanceOf(DoseRefused.class)
                .hasMessage(sentence);
    }

    private static RecordDose told(PersonId person, Outcome outcome, String setting, String place) {
        return new RecordDose(
                DoseId.next(),
                person,
                outcome,
                NOW,
                "HPV",
                "",
                null,
                null,
                place,
                NOORDENVELD,
                "RVP",
                setting,
                DoseDetail.NONE);
    }

    @Test
    void refusesADayBeforeBirthOrInTheFuture() {
        var mila = mila(people);

        assertThatThrownBy(() -> NURSE.call(() ->
                        doses.record(dose(mila, Outcome.GIVEN, NOW.minus(Duration.ofDays(4_000)), "HPV", "AHPV123"))))
                .hasMessage("De datum ligt voor de geboortedatum. Er is niets vastgelegd.");
        assertThatThrownBy(() -> NURSE.call(
                        () -> doses.record(dose(mila, Outcome.GIVEN, NOW.plus(Duration.ofDays(1)), "HPV", "AHPV123"))))
                .hasMessage("De datum ligt in de toekomst. Er is niets vastgelegd.");
    }

    @Test
    void refusesSomebodyWhoIsNotInCare() {
        var nobody = new PersonId(new UUID(1, 1));

        assertThatThrownBy(() -> NURSE.call(() -> doses.record(hpv(nobody, "AHPV123"))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void keepsEveryVersionOfWhatIsCorrected() {
        var mila = mila(people);
        var recorded = NURSE.call(() -> doses.record(hpv(mila, "AHPV123"))).dose();

        NURSE.run(() -> doses.correctDay(mila, recorded.id(), TODAY.minusDays(1), "dag verkeerd overgenomen"));

        var versions = NURSE.call(() -> doses.history(mila)).getFirst();
        assertThat(versions)
                .extracting(Dose::version, Dose::givenOn)
                .containsExactly(tuple(1, TODAY), tuple(2, TODAY.minusDays(1)));
        assertThat(versions.getLast().detail().reason()).isEqualTo("dag verkeerd overgenomen");
        assertThat(NURSE.call(() -> doses.of(mila))).containsExactly(versions.getLast());
    }

    @Test
    void saysThatADoseWasNeverSo() {
        var mila = mila(people);
        var recorded = NURSE.call(() -> doses.record(hpv(mila, "AHPV123"))).dose();

        NURSE.run(() -> doses.enteredInError(mila, recorded.id(), "ander kind"));
        NURSE.run(() -> doses.enteredInError(mila, recorded.id(), "ander kind"));

        assertThat(NURSE.call(() -> doses.of(mila))).isEmpty();
        assertThat(NURSE.call(() -> doses.history(mila)).getFirst()).hasSize(2);
        assertThatThrownBy(() -> NURSE.run(() -> doses.correctDay(mila, recorded.id(), TODAY, "toch wel")))
                .hasMessage("Deze prik is doorgehaald. Leg een nieuwe prik vast.");
    }

    @Test
    void wantsAReasonForACorrection() {
        var mila = mila(people);
        var recorded = NURSE.call(() -> doses.record(hpv(mila, "AHPV123"))).dose();

        assertThatThrownBy(() -> NURSE.run(() -> doses.enteredInError(mila, recorded.id(), " ")))
                .isInstanceOf(DoseRefused.class)
                .hasMessage("Vul in waarom u deze prik verandert.");
    }

    @Test
    void hasTheStatusWorkedOutAgain() {
        var mila = mila(people);
        NIGHT.run(() -> statuses.recompute(mila));

        NURSE.run(() -> doses.record(hpv(mila, "AHPV123")));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(statuses.of(mila))
                .filteredOn(status -> status.dose().equals(new DoseName("HPV", 1)))
                .extracting(status -> status.status())
                .containsExactly(DoseStatus.GIVEN));
    }

    @Test
    void beginsTheYearsOfKeepingAnew() {
        var mila = mila(people);

        NURSE.run(() -> doses.record(hpv(mila, "AHPV123")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(NIGHT.call(() -> retention.keptUntil(mila))).contains(TODAY.plusYears(20)));
    }

    @Test
    void refusesAnotherDoseUnderTheIdOfAFormThatWasSent() {
        var mila = mila(people);
        var id = DoseId.next();
        var yesterday = NOW.minus(1, ChronoUnit.DAYS);
        NURSE.call(() -> doses.record(dose(id, mila, Outcome.ELSEWHERE, NOW, "HPV", "", null)));

        assertThatThrownBy(() ->
                        NURSE.call(() -> doses.record(dose(id, mila, Outcome.ELSEWHERE, yesterday, "HPV", "", null))))
                .isInstanceOf(DoseRefused.class)
                .hasMessageStartingWith("Dit formulier is al verstuurd.");
        assertThatThrownBy(
                        () -> NURSE.call(() -> doses.record(dose(id, mila, Outcome.ELSEWHERE, NOW, "BMR", "", null))))
                .isInstanceOf(DoseRefused.class);
        assertThat(NURSE.call(() -> doses.of(mila))).hasSize(1);
    }

    @Test
    void refusesAPlanner() {
        var mila = mila(people);
        var id = DoseId.next();

        List.<Runnable>of(
                        () -> doses.record(hpv(mila, "AHPV123")),
                        () -> doses.of(mila),
                        () -> doses.history(mila),
                        () -> doses.correctDay(mila, id, TODAY, "x"),
                        () -> doses.enteredInError(mila, id, "x"),
                        () -> questions.open(1),
                        () -> questions.answer(id.value(), "x"))
                .forEach(work -> assertThatThrownBy(() -> PLANNER.run(work)).isInstanceOf(AccessRefused.class));
    }
}
