package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.consent.AFamily.NURSE;
import static nl.wieg.immunisation.consent.ConsentPurpose.EXCHANGE;
import static nl.wieg.immunisation.consent.ConsentPurpose.TREATMENT;
import static nl.wieg.immunisation.consent.Decision.NO;
import static nl.wieg.immunisation.consent.Decision.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.events.ConsentsTakenOver;
import nl.wieg.people.Authorities;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
class ConsentsBeforeTests {

    private static final Actor TAKE_OVER = Actor.system("overname");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate THEN = LocalDate.of(2025, 3, 4);
    private static final String TEXT = "rvp-2025-1";

    @Autowired
    private ConsentsBefore before;

    @Autowired
    private ConsentFiles files;

    @Autowired
    private People people;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Retention retention;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private AFamily family;

    @BeforeEach
    void nobodySaidAnything() {
        AFamily.nobody();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
        family = AFamily.withAChildBorn(TODAY.minusYears(4), people, authorities);
    }

    @AfterEach
    void timeGoesOn() {
        AFamily.nobody();
        clock.run();
    }

    @Test
    void takesOverWhoSaidWhatHowAndWhen() {
        takeOver(new ConsentBefore(family.mila(), EXCHANGE, YES, by(family.anna())));

        var file = NURSE.call(() -> files.read(family.mila()));

        assertThat(file.mayExchange()).isTrue();
        assertThat(file.consents()).singleElement().satisfies(consent -> {
            assertThat(consent.purpose()).isEqualTo(EXCHANGE);
            assertThat(consent.decision()).isEqualTo(YES);
            assertThat(consent.said()).isEqualTo(by(family.anna()));
            assertThat(consent.recorded().by()).isEqualTo("overname");
            assertThat(consent.words()).isEmpty();
        });
    }

    @Test
    void takesOverObjectionsAndDeferrals() {
        before(
                List.of(),
                List.of(
                        HoldBefore.objection(family.mila(), "HPV", by(family.anna())),
                        HoldBefore.deferral(family.mila(), "BMR", TODAY.plusDays(9), by(family.bart()))));

        var holds = NURSE.call(() -> files.read(family.mila())).holds();

        assertThat(holds)
                .extracting(Hold::sort, Hold::kind, Hold::until, Hold::said)
                .containsExactlyInAnyOrder(
                        tuple(HoldSort.OBJECTION, "HPV", null, by(family.anna())),
                        tuple(HoldSort.DEFERRAL, "BMR", TODAY.plusDays(9), by(family.bart())));
    }

    @Test
    void letsADoctorDecideWhereParentsDisagreed() {
        takeOver(
                new ConsentBefore(family.mila(), TREATMENT, YES, by(family.anna())),
                new ConsentBefore(family.mila(), TREATMENT, NO, by(family.bart())));

        assertThat(NURSE.call(() -> files.treatment(family.mila(), "BMR")).verdict())
                .isEqualTo(Verdict.WAITS_FOR_DOCTOR);
    }

    @Test
    void tellsOfWhomSomethingIsDueOtherwiseAndNotWhoExchangesData() {
        var noor = AFamily.withAChildBorn(TODAY.minusYears(2), people, authorities);
        before(
                List.of(
                        new ConsentBefore(family.mila(), TREATMENT, YES, by(family.anna())),
                        new ConsentBefore(noor.mila(), EXCHANGE, YES, by(noor.anna()))),
                List.of());

        assertThat(events.stream(ConsentsTakenOver.class).map(ConsentsTakenOver::persons))
                .containsExactly(Set.of(family.mila()));
    }

    @Test
    void keepsItFromTheLastDayOnWhichSomethingMedicalWasSaid() {
        before(
                List.of(new ConsentBefore(family.mila(), EXCHANGE, YES, by(family.anna()))),
                List.of(
                        HoldBefore.objection(family.mila(), "HPV", on(THEN.minusDays(9))),
                        HoldBefore.objection(family.mila(), "BMR", on(THEN.minusDays(3)))));

        assertThat(NURSE.call(() -> retention.keptUntil(family.mila())))
                .contains(THEN.minusDays(3).plusYears(20));
    }

    @Test
    void takesNothingOverWhenSomebodyMayNotSpeak() {
        var stranger =
                AFamily.withAChildBorn(TODAY.minusYears(2), people, authorities).anna();

        assertThatThrownBy(() -> takeOver(
                        new ConsentBefore(family.mila(), EXCHANGE, YES, by(family.anna())),
                        new ConsentBefore(family.mila(), EXCHANGE, YES, by(stranger))))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Deze persoon heeft geen gezag over het kind.");
        assertThat(NURSE.call(() -> files.read(family.mila())).consents()).isEmpty();
    }

    @Test
    void takesNoAnswerOfAProfessionalAndNoDeferralWithoutEnd() {
        var mila = family.mila();

        assertThatThrownBy(() -> new ConsentBefore(mila, EXCHANGE, YES, Said.byProfessional(THEN)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> HoldBefore.objection(mila, "*", Said.byProfessional(THEN)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> HoldBefore.deferral(mila, "BMR", THEN, by(family.anna())))
                .isInstanceOf(WrongInput.class);
    }

    private void takeOver(ConsentBefore... answered) {
        before(List.of(answered), List.of());
    }

    private void before(List<ConsentBefore> answered, List<HoldBefore> held) {
        TAKE_OVER.run(() -> before.takeOver(answered, held));
    }

    private Said on(LocalDate day) {
        return Said.byHolder(family.anna(), Method.PAPER, day, TEXT);
    }

    private static Said by(PersonId holder) {
        return Said.byHolder(holder, Method.PAPER, THEN, TEXT);
    }
}
