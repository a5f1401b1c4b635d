package nl.wieg.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alarm: what was unusual, by whom, and who looked at it.
 *
 * @param account of whom it is about; null for who has none
 * @param lineCount how many lines of the log within the window, when it was raised
 * @param acknowledgedBy null while nobody has
 * @param finding what they found
 */
public record AlarmSummary(
        UUID id,
        AlarmKind kind,
        @Nullable UUID account,
        String userName,
        Instant raisedAt,
        Duration window,
        int lineCount,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String finding) {

    public boolean isOpen() {
        return acknowledgedAt == null;
    }
}
