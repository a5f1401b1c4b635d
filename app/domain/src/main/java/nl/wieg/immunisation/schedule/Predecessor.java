package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/**
 * The dose that has to come before, and how long before.
 *
 * @param minimumDays between the two
 */
public record Predecessor(DoseName dose, int minimumDays) {

    /** The first day on which the next may be given. */
    LocalDate allowsFrom(LocalDate given) {
        return given.plusDays(minimumDays);
    }
}
