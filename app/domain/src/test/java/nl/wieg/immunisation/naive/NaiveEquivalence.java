package nl.wieg.immunisation.naive;

import java.time.LocalDate;

/** One line of the equivalences: a product, and the rows it counts for. */
public record NaiveEquivalence(String given, String fills, String dose, String bornBefore) {

    boolean counts(String givenKind, NaiveRow row, LocalDate birthDate) {
        if (!given.equals(givenKind) || !fills.equals(row.kind())) {
            return false;
        }
        // "geboren_voor empty = every birth date; dosis empty = every row of the kind"
        if (!dose.isEmpty() && Integer.parseInt(dose) != row.dose()) {
            return false;
        }
        return bornBefore.isEmpty() || birthDate.isBefore(LocalDate.parse(bornBefore));
    }
}
