package nl.wieg.appointments.fill;

import static nl.wieg.sessions.rounds.ARound.HPV_2016;
import static nl.wieg.sessions.rounds.ARound.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ASession.class)
class OverbookingsTests {

    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));

    private final Overbookings overbookings;
    private final Fills fills;
    private final Slots slots;
    private final ASession sessions;
    private final Rounds rounds;

    @Autowired
    OverbookingsTests(Overbookings overbookings, Fills fills, Slots slots, ASession sessions, Rounds rounds) {
        this.overbookings = overbookings;
        this.fills = fills;
        this.slots = slots;
        this.sessions = sessions;
        this.rounds = rounds;
    }

    @BeforeEach
    @AfterEach
    void thereIsNoSession() {
        ARound.none();
        TestDatabase.empty("appointments_past_session");
    }

    @Test
    void offersMorePlacesAndSaysWho() {
        var session = sessions.planned(round());

        JELLE.run(() -> overbookings.set(session.id(), 2));

        var fill = fill(session.id());
        assertThat(fill.places()).isEqualTo(38);
        assertThat(fill.extra()).isEqualTo(2);
        assertThat(fill.overbooking()).hasValueSatisfying(said -> {
            assertThat(said.extra()).isEqualTo(2);
            assertThat(said.setBy()).isEqualTo("Jelle Kamphuis");
        });
        assertThat(slots(session)).hasSize(12).allMatch(slot -> slot.capacity() >= 3 && slot.booked() == 0);
    }

    @Test
    void lastSaidCounts() {
        var session = sessions.planned(round());

        JELLE.run(() -> overbookings.set(session.id(), 2));
        JELLE.run(() -> overbookings.set(session.id(), 1));

        assertThat(fill(session.id()).places()).isEqualTo(37);
        assertThat(fill(session.id()).overbooking()).map(Overbooking::extra).contains(1);
    }

    @Test
    void takesNobodysPlaceBack() {
        var session = sessions.planned(round());
        JELLE.run(() -> overbookings.set(session.id(), 2));
        sessions.book(session.id(), 3);
        var booked = slots(session);

        JELLE.run(() -> overbookings.set(session.id(), 0));

        assertThat(fill(session.id()).booked()).isEqualTo(36);
        assertThat(slots(session)).allMatch(slot -> slot.capacity() == 3 && slot.remaining() == 0);
        assertThat(booked).anyMatch(slot -> slot.remaining() == 1);
    }

    @Test
    void keepsThePlaceOfWhoTookOneThatWasExtra() {
        var session = sessions.planned(round());
        JELLE.run(() -> overbookings.set(session.id(), 1));
        sessions.book(session.id(), 3);
        sessions.bookWhatIsLeft(session.id());

        JELLE.run(() -> overbookings.set(session.id(), 0));

        assertThat(fill(session.id()).places()).isEqualTo(37);
        assertThat(slots(session)).allMatch(slot -> slot.remaining() == 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 36})
    void refusesMoreThanATenth(int extra) {
        var session = sessions.planned(round());

        assertThatThrownBy(() -> JELLE.run(() -> overbookings.set(session.id(), extra)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Kies 0 tot en met 3 plekken extra.");
        assertThat(fill(session.id()).places()).isEqualTo(36);
    }

    /** Six of a hundred stay away: with three extra somebody waits too long in almost half of such sessions. */
    @Test
    void refusesWhatLetsSomebodyWaitTooLongTooOften() {
        var session = sessions.planned(round());
        JELLE.run(() -> overbookings.set(session.id(), 1));

        assertThatThrownBy(() -> JELLE.run(() -> overbookings.set(session.id(), 3)))
                .isInstanceOf(WrongInput.class)
                .hasMessageStartingWith("Met zoveel plekken extra");
        assertThat(fill(session.id()).places()).isEqualTo(37);
        assertThat(fill(session.id()).overbooking()).map(Overbooking::extra).contains(1);
    }

    @Test
    void tellsTheChoicesWithTheirRisk() {
        var session = sessions.planned(round());

        var choices = JELLE.call(() -> fills.choices(session.id()));

        assertThat(choices).extracting(Choice::extra).containsExactly(0, 1, 2, 3);
        assertThat(choices).extracting(Choice::isAllowed).containsExactly(true, true, true, false);
        assertThat(choices.getFirst().risk()).isZero();
        assertThat(choices.getLast().risk()).isCloseTo(0.464, within(0.001));
        assertThat(choices).isSortedAccordingTo((one, other) -> Double.compare(one.risk(), other.risk()));
        JELLE.run(() -> overbookings.set(session.id(), 2));
        assertThat(fill(session.id()).risk()).isCloseTo(choices.get(2).risk(), within(1e-12));
    }

    @Test
    void saysThatThereIsNoSuchSession() {
        var nobodys = SessionId.of("00000000-0000-7000-8000-000000000009");

        assertThatThrownBy(() -> JELLE.run(() -> overbookings.set(nobodys, 1))).isInstanceOf(NotThere.class);
    }

    @Test
    void refusesASessionThatIsOverOrCancelled() {
        var round = round();
        var cancelled = sessions.on(ASession.DAY, round, SessionState.CANCELLED);
        var over = sessions.on(LocalDate.of(2026, 1, 5), round, SessionState.PLANNED);

        for (var session : List.of(cancelled, over)) {
            assertThatThrownBy(() -> JELLE.run(() -> overbookings.set(session.id(), 1)))
                    .isInstanceOf(WrongInput.class)
                    .hasMessageStartingWith("Deze sessie wordt niet meer gehouden.");
        }
    }

    @Test
    void listsWhatWillBeHeldFromTodayOn() {
        var round = round();
        var later = sessions.on(ASession.DAY.plusDays(1), round, SessionState.PLANNED);
        var first = sessions.planned(round);
        sessions.on(ASession.DAY, round, SessionState.CANCELLED);
        sessions.on(LocalDate.of(2026, 1, 5), round, SessionState.PLANNED);
        sessions.book(first.id(), 1);

        var ahead = JELLE.call(fills::ahead);

        assertThat(ahead).extracting(fill -> fill.session().id()).containsExactly(first.id(), later.id());
        assertThat(ahead).extracting(SessionFill::booked).containsExactly(12, 0);
        assertThat(ahead.getFirst().share()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(ahead.getFirst().forecast().noShow()).isEqualTo(0.06);
        assertThat(ahead.getFirst().coming()).isCloseTo(33, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "MANAGEMENT", "SYSTEM"})
    void showsTheFillToWhoMayAlone(Role role) {
        var somebody = new Actor("iemand", "Iemand", Set.of(role));

        assertThatThrownBy(() -> somebody.call(fills::ahead)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(fills::rule)).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "SYSTEM"})
    void letsNobodyButAPlannerOverbook(Role role) {
        var session = sessions.planned(round());
        var somebody = new Actor("iemand", "Iemand", Set.of(role));

        assertThatThrownBy(() -> somebody.run(() -> overbookings.set(session.id(), 1)))
                .isInstanceOf(AccessRefused.class);
    }

    private RoundId round() {
        return JELLE.call(() -> rounds.make(RoundId.next(), ARound.of(HPV_2016), SCOPE));
    }

    private SessionFill fill(SessionId id) {
        return JELLE.call(() -> fills.of(id));
    }

    private List<Slot> slots(Session session) {
        return JELLE.call(() -> slots.of(session.id().value()));
    }
}
