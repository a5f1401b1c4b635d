package nl.wieg.intake;

import java.time.LocalDate;
import java.util.Map;
import nl.wieg.shared.MunicipalityCode;

/**
 * One version of one record, checked by its feed's reader.
 *
 * @param key identifies the record within its source, compared byte for byte; at most 200 characters
 * @param version a whole number from 1; the highest counts
 * @param eventDate the day in the region's zone that decides the year
 * @param category what definitions select on first, such as the kind of institution; at most 60 characters
 * @param state what definitions select on second, such as the setting of a dose; at most 60 characters
 * @param amount children, cents or a mark; 1 where a record is one event
 * @param lapsed withdrawn by its source: contributes nothing
 * @param provisional counted, and shown as provisional
 * @param content the parsed fields as the source names them, in the source's order; two versions are the same when these are
 */
public record IntakeRecord(
        String key,
        long version,
        LocalDate eventDate,
        MunicipalityCode municipality,
        String category,
        String state,
        long amount,
        boolean lapsed,
        boolean provisional,
        Map<String, String> content) {}
