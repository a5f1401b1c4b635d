package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose of the schedule that was not given yet, and how it stands.
 *
 * @param lapses the first day on which it is no longer given; null is never
 * @param reason one Dutch sentence that names the rule and the date it rests on
 * @param certainty H, M or L, of the row
 */
public record DueItem(
        DoseName name,
        DueStatus status,
        LocalDate earliest,
        LocalDate recommended,
        @Nullable LocalDate lapses,
        String reason,
        String certainty) {}
