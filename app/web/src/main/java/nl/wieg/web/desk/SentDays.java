package nl.wieg.web.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as a form sends it: 2026-09-01. A year of more than four digits is no day that can be kept. */
public final class SentDays {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SentDays() {}

    /** The day; empty for what is none. */
    public static Optional<LocalDate> read(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notThere) {
            return Optional.empty();
        }
    }
}
