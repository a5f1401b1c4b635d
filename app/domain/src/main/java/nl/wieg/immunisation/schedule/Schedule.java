package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One definition of the schedule: its rows in order, and what earlier products count for. */
public record Schedule(List<ScheduledDose> rows, List<Equivalence> equivalences) {

    /** The dose that only the adapted scheme has. */
    private static final int EXTRA_DOSE = 0;

    private static final int DAYS_AFTER_EXTRA_DOSE = 28;

    public Schedule {
        rows = List.copyOf(rows);
        equivalences = List.copyOf(equivalences);
    }

    /** Every kind that it knows, those of earlier products included. */
    public Set<String> kinds() {
        return Stream.of(
                        rows.stream().map(row -> row.name().kind()),
                        equivalences.stream().map(Equivalence::given),
                        equivalences.stream().map(Equivalence::fills))
                .flatMap(kinds -> kinds)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What applies to somebody born then, in this scheme. */
    public Plan planFor(LocalDate birth, Scheme scheme) {
        var applying = rows.stream()
                .filter(row -> row.forWhom().includes(birth))
                .filter(row -> scheme == Scheme.ADAPTED || row.name().dose() != EXTRA_DOSE)
                .toList();
        return new Plan(birth, scheme == Scheme.ADAPTED ? afterExtraDose(applying) : applying, equivalences);
    }

    /** In the adapted scheme the first dose comes after the extra one. */
    private static List<ScheduledDose> afterExtraDose(List<ScheduledDose> rows) {
        var extra = rows.stream()
                .map(ScheduledDose::name)
                .filter(name -> name.dose() == EXTRA_DOSE)
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> {
                    var before = new DoseName(row.name().kind(), EXTRA_DOSE);
                    var isFirst = row.name().dose() == EXTRA_DOSE + 1 && extra.contains(before);
                    return isFirst ? row.after(new Predecessor(before, DAYS_AFTER_EXTRA_DOSE)) : row;
                })
                .toList();
    }
}
