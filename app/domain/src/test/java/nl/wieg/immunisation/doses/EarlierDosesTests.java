package nl.wieg.immunisation.doses;

import static nl.wieg.immunisation.doses.ARegister.NIGHT;
import static nl.wieg.immunisation.doses.ARegister.NOORDENVELD;
import static nl.wieg.immunisation.doses.ARegister.NOW;
import static nl.wieg.immunisation.doses.ARegister.NURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.people.Dossiers;
import nl.wieg.people.Dossiers.Dossier;
import nl.wieg.people.PersonId;
import nl.wieg.shared.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class EarlierDosesTests {

    private static final LocalDate BORN = LocalDate.of(2015, 5, 2);
    private static final LocalDate GIVEN = LocalDate.of(2024, 10, 29);

    private final EarlierDoses earlier;
    private final DoseBatches batches;
    private final Doses doses;
    private final DoseQuestions questions;
    private final Lots lots;
    private final Dossiers dossiers;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    EarlierDosesTests(
            EarlierDoses earlier,
            DoseBatches batches,
            Doses doses,
            DoseQuestions questions,
            Lots lots,
            Dossiers dossiers,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.earlier = earlier;
        this.batches = batches;
        this.doses = doses;
        this.questions = questions;
        this.lots = lots;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nothingWasSent() {
        RegisterTables.empty();
        clock.set(NOW);
    }

    @Test
    void makesOneDossierOneChildWithManyDoses() {
        take(sent("D-1", 1, "J-1"), sent("D-2", 1, "J-1"));

        assertThat(dosesOf("J-1")).hasSize(2);
    }

    @Test
    void countsEachDoseFromTheBatchItCameWith() {
        var batch = take(sent("D-1", 1, "J-1"));

        assertThat(countable(batch))
                .extracting(
                        CountableDose::version, CountableDose::givenOn, CountableDose::counts, CountableDose::origin)
                .containsExactly(tuple(1, GIVEN, true, "D-1"));
    }

    @Test
    void takesACorrectionAsANewVersionOfTheSameDose() {
        var first = countable(take(sent("D-1", 1, "J-1"))).getFirst();

        var second = countable(take(lapsed("D-1", 2, "J-1"))).getFirst();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.counts()).isFalse();
        assertThat(dosesOf("J-1")).isEmpty();
    }

    @Test
    void takesNothingOfAVersionThatIsKnownOrOlder() {
        take(sent("D-1", 2, "J-1"));

        assertThat(countable(take(sent("D-1", 2, "J-1")))).isEmpty();
        assertThat(countable(take(lapsed("D-1", 1, "J-1")))).isEmpty();
        assertThat(dosesOf("J-1")).hasSize(1);
    }

    @Test
    void takesTheNewestAfterACorrectionByHand() {
        take(sent("D-1", 1, "J-1"));
        var dose = dosesOf("J-1").getFirst();
        jdbc.update("UPDATE person SET registered = TRUE");
        NURSE.run(() -> doses.correctDay(dose.person(), dose.id(), GIVEN.minusDays(1), "dag verkeerd"));

        var again = countable(take(sent("D-1", 2, "J-1"))).getFirst();

        assertThat(again.version()).isEqualTo(3);
        assertThat(dosesOf("J-1")).extracting(Dose::version).containsExactly(3);
    }

    @Test
    void movesADoseToTheDossierThatACorrectionNames() {
        take(sent("D-1", 1, "J-1"));

        var batch = take(sent("D-1", 2, "J-2"));

        assertThat(dosesOf("J-1")).isEmpty();
        assertThat(dosesOf("J-2")).extracting(Dose::version).containsExactly(2);
        assertThat(NIGHT.call(() -> batches.persons(batch))).containsExactlyInAnyOrder(person("J-1"), person("J-2"));
    }

    @Test
    void asksAboutTheSameDossierWithAnotherBirthDateAndCountsTheDose() {
        take(sent("D-1", 1, "J-1"));

        var batch = take(new EarlierDose(
                "D-2", 1, false, "J-1", BORN.plusDays(1), NOORDENVELD, GIVEN, "BMR", "L1", "RVP", "GROEP"));

        assertThat(countable(batch)).hasSize(1);
        assertThat(NURSE.call(() -> questions.open(10)))
                .extracting(DoseQuestion::reason)
                .containsExactly(DoseQuestions.Reason.BIRTH_DATE);
    }

    @Test
    void letsAKnownLotDecideWhichVaccineItWas() {
        NURSE.call(() -> lots.enter("L1", "priorix", LocalDate.of(2027, 1, 1)));

        take(sent("D-1", 1, "J-1"));

        assertThat(dosesOf("J-1"))
                .extracting(Dose::kind, dose -> dose.detail().typedVaccine())
                .containsExactly(tuple("BMR", "DTP"));
        assertThat(NURSE.call(() -> questions.open(10)))
                .extracting(DoseQuestion::reason)
                .containsExactly(DoseQuestions.Reason.OTHER_KIND);
    }

    @Test
    void keepsAVaccineAndALotOfAnyLength() {
        var vaccine = "Buiktyfus en hepatitis A, reis naar ç".repeat(20);
        var lot = "partij ".repeat(30);

        take(new EarlierDose("D-1", 1, false, "J-1", BORN, NOORDENVELD, GIVEN, vaccine, lot, "OVERIG", "INHAAL"));

        var dose = dosesOf("J-1").getFirst();
        assertThat(dose.kind()).isEqualTo("OVERIG");
        assertThat(dose.detail().typedVaccine()).isEqualTo(vaccine);
        assertThat(dose.detail().typedLot()).isEqualTo(lot);
    }

    @Test
    void passesOnABatchThatDoesNotFitInOneStretch() {
        var batch = TimeOrderedIds.next();
        NIGHT.run(() -> earlier.takeOver(batch, sink -> {
            for (var i = 0; i < 2_500; i++) {
                sink.accept(sent("D-" + i, 1, "J-" + i % 700));
            }
        }));

        var seen = new TreeSet<String>();
        var last = Optional.<CountableDose>empty();
        for (var next = next(batch, last); !next.isEmpty(); next = next(batch, last)) {
            next.forEach(dose -> assertThat(seen.add(dose.origin())).isTrue());
            last = Optional.of(next.getLast());
        }
        assertThat(seen).hasSize(2_500);
    }

    @Test
    void isForProcessesAlone() {
        assertThatThrownBy(() -> NURSE.run(() -> earlier.takeOver(TimeOrderedIds.next(), sink -> {})))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.call(() -> batches.next(TimeOrderedIds.next(), Optional.empty(), 1)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.run(() -> lots.take(List.of()))).isInstanceOf(AccessRefused.class);
    }

    private UUID take(EarlierDose... sent) {
        var batch = TimeOrderedIds.next();
        NIGHT.run(() -> earlier.takeOver(batch, sink -> List.of(sent).forEach(sink)));
        return batch;
    }

    private List<CountableDose> countable(UUID batch) {
        return next(batch, Optional.empty());
    }

    private List<CountableDose> next(UUID batch, Optional<CountableDose> last) {
        return NIGHT.call(() -> batches.next(batch, last, 1_000));
    }

    private List<Dose> dosesOf(String dossier) {
        return NURSE.call(() -> doses.of(person(dossier)));
    }

    private PersonId person(String dossier) {
        var known = NIGHT.call(() -> dossiers.findOrAdmit(List.of(new Dossier(dossier, BORN, NOORDENVELD))));
        return Objects.requireNonNull(known.get(dossier)).person();
    }

    private static EarlierDose sent(String key, long version, String dossier) {
        return new EarlierDose(
                key, version, false, dossier, BORN, NOORDENVELD, GIVEN, "DTP", "L1", "RVP", "KLEINSCHALIG");
    }

    private static EarlierDose lapsed(String key, long version, String dossier) {
        return new EarlierDose(
                key, version, true, dossier, BORN, NOORDENVELD, GIVEN, "DTP", "L1", "RVP", "KLEINSCHALIG");
    }
}
