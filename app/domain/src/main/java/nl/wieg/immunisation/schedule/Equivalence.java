package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/**
 * What a product of an earlier schedule counts for.
 *
 * @param given kind of what was given
 * @param fills kind of the rows it can fill
 * @param dose the one row it can fill, or {@link #EVERY_DOSE}
 * @param bornBefore for birth dates before this
 */
public record Equivalence(String given, String fills, int dose, LocalDate bornBefore) {

    static final int EVERY_DOSE = -1;

    /**
     * Reads it as it is written down; an empty dose is every one, an empty day every birth date.
     *
     * @throws IllegalArgumentException if the dose cannot be read
     * @throws java.time.DateTimeException if the day cannot be read
     */
    public static Equivalence read(String given, String fills, String dose, String bornBefore) {
        return new Equivalence(
                given, fills, WrittenRow.number(dose, EVERY_DOSE), WrittenRow.day(bornBefore, LocalDate.MAX));
    }

    boolean isAbout(LocalDate birth, String kind) {
        return given.equals(kind) && birth.isBefore(bornBefore);
    }

    boolean allows(DoseName row) {
        return fills.equals(row.kind()) && (dose == EVERY_DOSE || dose == row.dose());
    }
}
