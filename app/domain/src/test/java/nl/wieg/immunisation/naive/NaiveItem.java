package nl.wieg.immunisation.naive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One applying row of the schedule that no dose filled. */
public record NaiveItem(
        String kind,
        int dose,
        String status,
        LocalDate earliest,
        LocalDate recommended,
        @Nullable LocalDate lapses,
        String certainty) {}
