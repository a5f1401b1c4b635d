package nl.wieg.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.wieg.sessions.events.SessionOffered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTimesTests {

    private static final Instant NINE = Instant.parse("2026-10-12T07:00:00Z");

    @Test
    void givesEachQuarterOfAnHourAsMany() {
        var slots = SlotTimes.of(session(180, 36));

        assertThat(slots).hasSize(12).allMatch(slot -> slot.capacity() == 3 && slot.remaining() == 3);
        assertThat(slots.getFirst().starts()).isEqualTo(NINE);
        assertThat(slots.getLast().starts()).isEqualTo(NINE.plus(Duration.ofMinutes(165)));
    }

    @ParameterizedTest
    @CsvSource({"180, 20, 12, 1, 2", "150, 8, 8, 1, 1", "180, 40, 12, 3, 4", "10, 5, 1, 5, 5", "200, 13, 13, 1, 1"})
    void losesNoChildAndSpreadsThemEvenly(int minutes, int children, int moments, int fewest, int most) {
        var slots = SlotTimes.of(session(minutes, children));

        assertThat(slots).hasSize(moments);
        assertThat(slots.stream().mapToInt(Slot::capacity).sum()).isEqualTo(children);
        assertThat(slots.stream().mapToInt(Slot::capacity).min()).hasValue(fewest);
        assertThat(slots.stream().mapToInt(Slot::capacity).max()).hasValue(most);
    }

    private static SessionOffered session(int minutes, int children) {
        return new SessionOffered(new UUID(1, 1), NINE, NINE.plus(Duration.ofMinutes(minutes)), children);
    }
}
