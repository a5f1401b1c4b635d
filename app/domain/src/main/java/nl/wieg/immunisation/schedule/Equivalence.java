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

    boolean allows(LocalDate birth, String kind, DoseName row) {
        return given.equals(kind)
                && fills.equals(row.kind())
                && (dose == EVERY_DOSE || dose == row.dose())
                && birth.isBefore(bornBefore);
    }
}
