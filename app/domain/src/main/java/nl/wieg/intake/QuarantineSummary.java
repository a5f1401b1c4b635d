package nl.wieg.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in quarantine as a list shows it, without its text.
 *
 * @param kind faulty or conflict
 * @param state open, corrected, released or dismissed
 * @param repairedBy the delivery that a correction or release made
 */
public record QuarantineSummary(
        UUID id,
        String source,
        DeliveryId delivery,
        String deliveryName,
        Instant receivedAt,
        Position at,
        String kind,
        String reason,
        String state,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionNote,
        @Nullable DeliveryId repairedBy) {

    public boolean isOpen() {
        return "open".equals(state);
    }
}
