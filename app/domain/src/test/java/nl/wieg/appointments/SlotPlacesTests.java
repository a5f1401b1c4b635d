package nl.wieg.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.events.SessionOffered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotPlacesTests {

    private static final Instant NINE = Instant.parse("2026-10-12T07:00:00Z");

    @Test
    void spreadsTheExtraOverTheSession() {
        assertThat(places(session(36), SlotTimes.of(session(36)), 3))
                .containsExactly(4, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 4);
    }

    @Test
    void givesTheExtraToTheSlotsWithTheFewest() {
        assertThat(places(session(20), SlotTimes.of(session(20)), 2))
                .containsExactly(2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2);
    }

    @Test
    void takesBackWhatNobodyBooked() {
        var overbooked = SlotPlaces.of(session(36), SlotTimes.of(session(36)), 3);

        assertThat(SlotPlaces.of(session(36), overbooked, 0)).isEqualTo(SlotTimes.of(session(36)));
    }

    @Test
    void leavesWhoIsBookedAPlace() {
        var full = SlotPlaces.of(session(36), SlotTimes.of(session(36)), 3).stream()
                .map(slot -> new Slot(slot.starts(), slot.capacity(), 0))
                .toList();

        var back = SlotPlaces.of(session(36), full, 0);

        assertThat(back).isEqualTo(full);
    }

    @Test
    void countsThePlacesOfWhoIsBookedAsPartOfTheExtra() {
        var booked = SlotTimes.of(session(36)).stream()
                .map(slot -> slot.starts().equals(NINE) ? new Slot(NINE, 5, 0) : slot)
                .toList();

        assertThat(places(session(36), booked, 3)).containsExactly(5, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
    }

    @ParameterizedTest
    @CsvSource({"36, 3", "40, 4", "8, 1", "100, 10", "13, 13"})
    void offersExactlySoManyPlaces(int capacity, int extra) {
        var places = places(session(capacity), SlotTimes.of(session(capacity)), extra);

        assertThat(places.stream().mapToInt(Integer::intValue).sum()).isEqualTo(capacity + extra);
    }

    @Test
    void keepsWhoIsBookedInASlotThatTheSessionDoesNotHave() {
        var later = new Slot(NINE.plus(Duration.ofHours(5)), 3, 1);

        assertThat(SlotPlaces.of(session(12), List.of(later), 0)).containsExactly(new Slot(later.starts(), 2, 0));
    }

    private static List<Integer> places(SessionOffered session, List<Slot> now, int extra) {
        return SlotPlaces.of(session, now, extra).stream().map(Slot::capacity).toList();
    }

    private static SessionOffered session(int children) {
        return new SessionOffered(new UUID(1, 1), NINE, NINE.plus(Duration.ofHours(3)), children);
    }
}
