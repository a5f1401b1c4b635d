package nl.wieg.immunisation.coverage;

import java.time.LocalDate;

/**
 * What a cohort should have had before an age.
 *
 * @param code of the series
 * @param label in words
 * @param ageMonths given before this age, in months
 * @param firstCohort the first year of birth
 */
public record CoverageTarget(String code, String label, int ageMonths, int firstCohort) {

    /** The first day on which everybody born in that year has reached the age limit. */
    public LocalDate completeOn(int cohort) {
        return LocalDate.of(cohort, 12, 31).plusMonths(ageMonths);
    }
}
