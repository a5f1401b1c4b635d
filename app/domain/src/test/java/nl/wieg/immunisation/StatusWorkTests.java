package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.immunisation.StalePersons.Mark;
import nl.wieg.people.PersonId;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class StatusWorkTests {

    private static final UUID DELIVERY = TimeOrderedIds.next();
    private static final UUID LATER = TimeOrderedIds.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final StatusWork work;
    private final StalePersons stale;
    private final TestClock clock;

    @Autowired
    StatusWorkTests(StatusWork work, StalePersons stale, TestClock clock) {
        this.work = work;
        this.stale = stale;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsMarked() {
        RegisterTables.empty();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @Test
    void doesAFewAtOnce() {
        stale.mark(persons(500), DELIVERY, null);

        awaitNoMarks();
    }

    @Test
    void waitsWithManyUntilNoMoreComeIn() {
        stale.mark(persons(501), DELIVERY, null);
        clock.advance(Duration.ofSeconds(2));
        stale.mark(persons(1), LATER, null);
        clock.advance(Duration.ofSeconds(2));
        work.look();
        assertThat(stale.marks()).isEqualTo(502);

        clock.advance(Duration.ofSeconds(1));
        awaitNoMarks();
    }

    @Test
    void letsNobodyWaitForEver() {
        stale.mark(persons(501), DELIVERY, null);
        clock.advance(Duration.ofMinutes(2));
        stale.mark(persons(501), LATER, null);

        awaitNoMarks();
    }

    @Test
    void keepsWhatWasMarkedWhileItWorked() {
        var mila = persons(1);
        stale.mark(mila, DELIVERY, null);
        var seen = stale.first(10);
        stale.mark(mila, LATER, TODAY);

        stale.done(seen);

        assertThat(stale.first(10)).containsExactly(new Mark(mila.getFirst(), LATER, TODAY));
    }

    @Test
    void takesAllThatHappenedToAPersonTogether() {
        var two = persons(2);
        stale.mark(two, DELIVERY, null);
        stale.mark(two, LATER, TODAY);

        assertThat(stale.first(3))
                .containsExactly(new Mark(two.getFirst(), DELIVERY, null), new Mark(two.getFirst(), LATER, TODAY));
        assertThat(stale.first(1)).hasSize(2);
    }

    @Test
    void marksForAChangeOnce() {
        var mila = persons(1);
        stale.mark(mila, DELIVERY, null);
        stale.mark(mila, DELIVERY, null);

        assertThat(stale.marks()).isEqualTo(1);
    }

    /** A look while somebody else is at it does nothing; the next one does. */
    private void awaitNoMarks() {
        await().untilAsserted(() -> {
            work.look();
            assertThat(stale.marks()).isZero();
        });
    }

    private static List<PersonId> persons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PersonId(TimeOrderedIds.next()))
                .toList();
    }
}
