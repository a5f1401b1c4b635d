package nl.wieg.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as a list shows it.
 *
 * @param state landing, landed, stored or rejected
 * @param bytes size as sent
 * @param reason why it was rejected
 * @param seq its rank among the settled deliveries of the source
 * @param coversYear the year that a harvest asked for
 * @param firstYear the earliest year of its readable records
 */
public record DeliverySummary(
        DeliveryId id,
        String source,
        String name,
        String channel,
        String state,
        long bytes,
        Instant landedAt,
        @Nullable Instant settledAt,
        @Nullable String reason,
        @Nullable Integer seq,
        @Nullable Short coversYear,
        @Nullable Short firstYear,
        @Nullable Short lastYear,
        Map<Outcome, Integer> outcomes) {

    /** How it stands, as people see it. */
    public DeliveryStanding standing() {
        return DeliveryStanding.of(state, channel);
    }
}
