package nl.wieg.intake;

import org.jspecify.annotations.Nullable;

/**
 * What came of a repair.
 *
 * @param delivery the delivery it made; null when it was refused and nothing changed
 * @param refusal why it was refused, in the user's words
 */
public record RepairResult(
        @Nullable DeliveryId delivery, @Nullable String refusal) {

    public boolean isRefused() {
        return refusal != null;
    }
}
