package nl.wieg.keyfigures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as a list shows it.
 *
 * @param state requested, counting, current, superseded or failed
 */
public record RunSummary(
        RunId id,
        int year,
        String state,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int sourcesTotal,
        int sourcesDone,
        @Nullable String failure) {

    public boolean isUnderWay() {
        return "requested".equals(state) || "counting".equals(state);
    }
}
