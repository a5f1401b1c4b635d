package nl.wieg.immunisation.unprotected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Birth years to which doses of one kind are offered.
 *
 * @param kind a kind of the schedule
 * @param doses its doses by number, any of which will do
 * @param firstYear of birth, included
 * @param lastYear of birth, included
 */
public record Cohorts(String kind, Set<Integer> doses, int firstYear, int lastYear) {

    public Cohorts {
        if (doses.isEmpty() || firstYear > lastYear) {
            throw new IllegalArgumentException("No dose, or no birth year: " + kind);
        }
        doses = Set.copyOf(doses);
    }

    /** Those who were as old so many years before. */
    public Cohorts before(int years) {
        return new Cohorts(kind, doses, firstYear - years, lastYear - years);
    }

    /** Any of them, of a person {@code p} and a status {@code s}. */
    static String where(Collection<Cohorts> any) {
        return any.stream().map(Cohorts::condition).collect(Collectors.joining(" OR ", "(", ")"));
    }

    static List<Object> values(Collection<Cohorts> any) {
        return any.stream().flatMap(Cohorts::values).toList();
    }

    private String condition() {
        var marks = String.join(", ", doses.stream().map(dose -> "?").toList());
        return "s.kind = ? AND s.dose IN (" + marks + ") AND p.birth_date BETWEEN ? AND ?";
    }

    private Stream<Object> values() {
        var values = new ArrayList<Object>();
        values.add(kind);
        values.addAll(new TreeSet<>(doses));
        values.add(LocalDate.of(firstYear, 1, 1));
        values.add(LocalDate.of(lastYear, 12, 31));
        return values.stream();
    }
}
