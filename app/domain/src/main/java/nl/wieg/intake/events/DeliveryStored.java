package nl.wieg.intake.events;

import java.util.Set;
import java.util.UUID;

/**
 * A delivery was settled; its records count from now on. One event a delivery, however many records.
 *
 * @param years the years of the records in it and of those they replaced, and the year a harvest asked for; none when it is empty
 */
public record DeliveryStored(UUID deliveryId, String source, Set<Integer> years) {}
