package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as a Dutch reader writes it: 10-05-2026. */
final class Days {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Days() {}

    static String of(LocalDate day) {
        return DUTCH.format(day);
    }
}
