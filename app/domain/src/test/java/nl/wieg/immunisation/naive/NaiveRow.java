package nl.wieg.immunisation.naive;

import java.time.LocalDate;

/** One line of the schedule, its cells still as they were written; an empty cell is an empty text. */
public record NaiveRow(
        int order,
        String kind,
        int dose,
        String cohortFrom,
        String cohortTo,
        String bornFrom,
        String recommended,
        String minimumAge,
        String lateAfter,
        String lapses,
        String previous,
        String minimumInterval,
        String certainty,
        String remark) {

    boolean fitsBirth(LocalDate birthDate) {
        // "cohort = year of birth, both ends inclusive, empty = open; geboren_vanaf narrows by date"
        if (!cohortFrom.isEmpty() && birthDate.getYear() < Integer.parseInt(cohortFrom)) {
            return false;
        }
        if (!cohortTo.isEmpty() && birthDate.getYear() > Integer.parseInt(cohortTo)) {
            return false;
        }
        return bornFrom.isEmpty() || !birthDate.isBefore(LocalDate.parse(bornFrom));
    }

    /** How the column {@code vorige} of another row calls this one: {@code HPV-1}. */
    String name() {
        return kind + "-" + dose;
    }
}
