package nl.wieg.keyfigures;

import java.time.Instant;
import nl.wieg.intake.DeliveryId;

/** A delivery that a figure was counted from, with how many of its records count. */
public record CountedDelivery(
        DeliveryId delivery, int seq, String name, String channel, Instant receivedAt, long records) {}
