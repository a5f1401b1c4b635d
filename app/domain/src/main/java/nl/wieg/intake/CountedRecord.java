package nl.wieg.intake;

import java.time.LocalDate;
import java.util.Map;

/**
 * A record as it counts, with where it came from.
 *
 * @param content the parsed fields as the source names them
 */
public record CountedRecord(
        String key,
        long version,
        LocalDate eventDate,
        String municipality,
        boolean provisional,
        DeliveryId delivery,
        String deliveryName,
        Position at,
        Map<String, String> content) {}
