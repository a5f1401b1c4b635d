package nl.wieg.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source delivered about one year. A harvest is about the year it asked for; a file about the years of its records; a readable file
 * without records about every year.
 *
 * @param deliveries what was settled, corrections by hand left out
 * @param lastReceivedAt null when nothing was settled
 * @param lastFetchFailed the newest attempt to fetch the year was given up
 * @param records those that count now
 * @param openQuarantine records of these deliveries that wait for a decision
 */
public record SourceStatus(
        Source source,
        long deliveries,
        @Nullable Instant lastReceivedAt,
        boolean lastFetchFailed,
        long records,
        long openQuarantine) {

    public boolean hasDelivered() {
        return deliveries > 0;
    }
}
