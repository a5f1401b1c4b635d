package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/**
 * Which birth dates a row of the schedule is for.
 *
 * @param firstYear first year of birth, inclusive
 * @param lastYear last year of birth, inclusive
 * @param bornFrom first birth date
 */
public record ForWhom(int firstYear, int lastYear, LocalDate bornFrom) {

    public boolean includes(LocalDate birth) {
        return birth.getYear() >= firstYear && birth.getYear() <= lastYear && !birth.isBefore(bornFrom);
    }
}
