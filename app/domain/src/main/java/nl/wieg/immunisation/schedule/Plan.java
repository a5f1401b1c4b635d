package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of the schedule that apply to one person, in schedule order.
 *
 * @param birth the birth date
 */
public record Plan(LocalDate birth, List<ScheduledDose> rows, List<Equivalence> equivalences) {

    public Plan {
        rows = List.copyOf(rows);
        equivalences = List.copyOf(equivalences);
    }

    /** The rows that a dose of this kind can fill: of its own kind first. */
    List<ScheduledDose> fillableBy(String kind) {
        var own = rows.stream().filter(row -> row.name().kind().equals(kind));
        var others =
                rows.stream().filter(row -> !row.name().kind().equals(kind)).filter(row -> isEquivalent(kind, row));
        return Stream.concat(own, others).toList();
    }

    /** The row that has to come before; empty when none has to, or it is not for this person. */
    Optional<ScheduledDose> before(ScheduledDose row) {
        return Optional.ofNullable(row.predecessor()).flatMap(predecessor -> rows.stream()
                .filter(other -> other.name().equals(predecessor.dose()))
                .findFirst());
    }

    private boolean isEquivalent(String kind, ScheduledDose row) {
        return equivalences.stream().anyMatch(equivalence -> equivalence.allows(birth, kind, row.name()));
    }
}
