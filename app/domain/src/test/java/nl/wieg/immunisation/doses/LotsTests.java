package nl.wieg.immunisation.doses;

import static nl.wieg.immunisation.doses.ARegister.DOCTOR;
import static nl.wieg.immunisation.doses.ARegister.NIGHT;
import static nl.wieg.immunisation.doses.ARegister.NOW;
import static nl.wieg.immunisation.doses.ARegister.NURSE;
import static nl.wieg.immunisation.doses.ARegister.PLANNER;
import static nl.wieg.immunisation.doses.ARegister.TODAY;
import static nl.wieg.immunisation.doses.ARegister.admitted;
import static nl.wieg.immunisation.doses.ARegister.hpv;
import static nl.wieg.immunisation.doses.ARegister.mila;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.people.People;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class LotsTests {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 30);

    private static final Actor MANAGER = new Actor("marije", "Marije Kok", Set.of(Role.MANAGEMENT));

    private final Lots lots;
    private final LotTrace trace;
    private final AdverseEvents adverseEvents;
    private final Doses doses;
    private final Products products;
    private final People people;
    private final TestClock clock;

    @Autowired
    LotsTests(
            Lots lots,
            LotTrace trace,
            AdverseEvents adverseEvents,
            Doses doses,
            Products products,
            People people,
            TestClock clock) {
        this.lots = lots;
        this.trace = trace;
        this.adverseEvents = adverseEvents;
        this.doses = doses;
        this.products = products;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void noLotIsKnown() {
        RegisterTables.empty();
        clock.set(NOW);
    }

    @Test
    void findsALotHoweverItIsTyped() {
        NURSE.call(() -> lots.enter("ab 12c", "priorix", NEXT_YEAR));

        assertThat(found(" AB12 c")).map(Lot::number).contains("AB12C");
    }

    @Test
    void keepsALotBlockedThoughTheListReleasesIt() {
        NURSE.call(() -> lots.enter("AB12C", "priorix", NEXT_YEAR));
        DOCTOR.run(() -> lots.block("AB12C", "te warm bewaard"));

        NIGHT.run(() -> lots.take(List.of(listed("AB12C", "priorix", null))));

        assertThat(found("AB12C")).map(Lot::blockedWhy).contains("te warm bewaard");
    }

    @Test
    void blocksALotThatTheListRecalls() {
        NIGHT.run(() -> lots.take(List.of(listed("AB12C", "priorix", "teruggeroepen door de maker"))));

        assertThat(found("AB12C")).map(Lot::blockedOn).contains(TODAY);
    }

    @Test
    void refusesALotThatIsKnownAsAnotherProduct() {
        NURSE.call(() -> lots.enter("AB12C", "priorix", NEXT_YEAR));

        assertThatThrownBy(() -> NURSE.call(() -> lots.enter("AB12C", "revaxis", NEXT_YEAR)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Partij AB12C is al bekend als Priorix.");
    }

    @Test
    void refusesALotWithoutANumberAndAProductThatNobodyKnows() {
        assertThatThrownBy(() -> NURSE.call(() -> lots.enter("  ", "priorix", NEXT_YEAR)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> NURSE.call(() -> lots.enter("AB12C", "bexsero", NEXT_YEAR)))
                .hasMessage("Kies een vaccin uit de lijst.");
        assertThatThrownBy(() -> DOCTOR.run(() -> lots.block("AB12C", "weg"))).isInstanceOf(NotThere.class);
    }

    @Test
    void refusesToBlockALotWithoutAReasonOrWithALongStory() {
        NURSE.call(() -> lots.enter("AB12C", "priorix", NEXT_YEAR));

        assertThatThrownBy(() -> DOCTOR.run(() -> lots.block("AB12C", " "))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> DOCTOR.run(() -> lots.block("AB12C", "x".repeat(201))))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void tracesWhoGotALot() {
        NURSE.call(() -> lots.enter("AHPV1", "cervarix", NEXT_YEAR));
        var mila = mila(people);
        var sem = admitted(people, "Sem", LocalDate.of(2015, 3, 1));
        var wrong = admitted(people, "Noor", LocalDate.of(2015, 4, 1));
        NURSE.run(() -> doses.record(hpv(mila, "ahpv1")));
        NURSE.run(() -> doses.record(hpv(sem, "AHPV 1")));
        var mistake = NURSE.call(() -> doses.record(hpv(wrong, "AHPV1"))).dose();
        NURSE.run(() -> doses.enteredInError(wrong, mistake.id(), "ander kind"));

        var traced = DOCTOR.call(() -> trace.of("ahpv1"));

        assertThat(traced).extracting(LotTrace.TracedDose::person).containsExactlyInAnyOrder(mila, sem);
        assertThat(traced).allSatisfy(dose -> {
            assertThat(dose.givenOn()).isEqualTo(TODAY);
            assertThat(dose.place()).isEqualTo("consultatiebureau Roden");
            assertThat(dose.performer()).isEqualTo("Anna Hof");
        });
    }

    @Test
    void tracksAnAdverseEventUntilItIsReported() {
        NURSE.call(() -> lots.enter("AHPV1", "cervarix", NEXT_YEAR));
        var mila = mila(people);
        var dose = NURSE.call(() -> doses.record(hpv(mila, "AHPV1"))).dose();
        var event = NURSE.call(() -> adverseEvents.record(mila, dose.id(), TODAY, true, "viel flauw, hoofd gestoten"));
        assertThat(NURSE.call(adverseEvents::toReport)).hasSize(1);

        NURSE.run(() -> adverseEvents.reported(event, "NL-LAREB-0001"));

        assertThat(NURSE.call(adverseEvents::toReport)).isEmpty();
        assertThat(NURSE.call(() -> adverseEvents.of(mila)))
                .extracting(AdverseEvents.AdverseEvent::seen, AdverseEvents.AdverseEvent::reportNumber)
                .containsExactly(tuple("viel flauw, hoofd gestoten", "NL-LAREB-0001"));
        assertThatThrownBy(() -> NURSE.run(() -> adverseEvents.reported(event, "NL-LAREB-0002")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void refusesAnAdverseEventBeforeTheDose() {
        NURSE.call(() -> lots.enter("AHPV1", "cervarix", NEXT_YEAR));
        var mila = mila(people);
        var dose = NURSE.call(() -> doses.record(hpv(mila, "AHPV1"))).dose();

        assertThatThrownBy(() ->
                        NURSE.call(() -> adverseEvents.record(mila, dose.id(), TODAY.minusDays(1), false, "rode arm")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void refusesWhoMayNot() {
        var mila = mila(people);
        List.<Runnable>of(
                        () -> lots.enter("A", "priorix", NEXT_YEAR),
                        () -> lots.block("A", "x"),
                        () -> trace.of("A"),
                        () -> adverseEvents.of(mila),
                        () -> adverseEvents.toReport(),
                        () -> adverseEvents.record(mila, DoseId.next(), TODAY, false, "x"))
                .forEach(work -> assertThatThrownBy(() -> PLANNER.run(work)).isInstanceOf(AccessRefused.class));
        assertThatThrownBy(() -> MANAGER.run(() -> lots.find("A"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.run(() -> trace.of("A"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.run(() -> lots.block("A", "x"))).isInstanceOf(AccessRefused.class);
    }

    private Optional<Lot> found(String number) {
        return PLANNER.call(() -> lots.find(number));
    }

    private Lot listed(String number, String product, @Nullable String recalled) {
        return Lot.listed(number, products.of(product), NEXT_YEAR, recalled == null ? null : TODAY, recalled);
    }
}
