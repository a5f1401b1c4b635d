package nl.wieg.sessions.resources.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as files have it: 31-12-2026; 2026-12-31 is read as well. */
final class WrittenDay {

    /** Both shapes, for a larger pattern. */
    static final String SHAPE = "\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}";

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private WrittenDay() {}

    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> read(String text) {
        var dutch = DUTCH.matcher(text);
        if (dutch.matches()) {
            return day(dutch.group(3), dutch.group(2), dutch.group(1));
        }
        var iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
