package nl.wieg.intake;

import java.util.UUID;

/** Identifies one distinct content that a source sent. */
public record DeliveryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
