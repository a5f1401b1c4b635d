package nl.wieg.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.events.SessionOffered;
import nl.wieg.sessions.events.SessionsPublished;
import nl.wieg.shared.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class SlotKeeperTests {

    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final Instant NINE = Instant.parse("2026-10-12T07:00:00Z");

    private final UUID session = TimeOrderedIds.next();
    private final SessionsPublished published = new SessionsPublished(
            TimeOrderedIds.next(), List.of(new SessionOffered(session, NINE, NINE.plus(Duration.ofMinutes(30)), 5)));

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Slots slots;

    @Autowired
    SlotKeeperTests(ApplicationEventPublisher events, TransactionTemplate transaction, Slots slots) {
        this.events = events;
        this.transaction = transaction;
        this.slots = slots;
    }

    @BeforeEach
    void thereAreNoSlots() {
        TestDatabase.empty("appointments_slot");
    }

    @Test
    void makesTheSlotsOfAPublishedSession() {
        publish();

        assertThat(JELLE.call(() -> slots.of(session)))
                .containsExactly(new Slot(NINE, 2, 2), new Slot(NINE.plus(Duration.ofMinutes(15)), 3, 3));
    }

    @Test
    void givesTheSlotsOfSeveralSessionsAtOnce() {
        publish();

        assertThat(JELLE.call(() -> slots.of(List.of(session, TimeOrderedIds.next()))))
                .containsOnly(entry(
                        session, List.of(new Slot(NINE, 2, 2), new Slot(NINE.plus(Duration.ofMinutes(15)), 3, 3))));
        assertThat(JELLE.call(() -> slots.of(List.of()))).isEmpty();
    }

    @Test
    void bearsHearingItTwice() {
        publish();
        publish();

        assertThat(JELLE.call(() -> slots.of(session))).hasSize(2);
    }

    @Test
    void makesNoneWhenPublishingFails() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(published);
            status.setRollbackOnly();
        });

        assertThat(JELLE.call(() -> slots.of(session))).isEmpty();
    }

    @Test
    void showsThemToWhoMayAlone() {
        var steward = new Actor("sanne", "Sanne Boer", Set.of(Role.STEWARD));

        assertThatThrownBy(() -> steward.call(() -> slots.of(session))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> steward.call(() -> slots.of(List.of(session)))).isInstanceOf(AccessRefused.class);
    }

    private void publish() {
        transaction.executeWithoutResult(status -> events.publishEvent(published));
    }
}
