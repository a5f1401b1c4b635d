package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var fillable = new ArrayList<ScheduledDose>();
        for (var row : rows) {
            if (row.name().kind().equals(kind)) {
                fillable.add(row);
            }
        }
        for (var row : rows) {
            if (!row.name().kind().equals(kind) && isFilledByEarlier(kind, row)) {
                fillable.add(row);
            }
        }
        return fillable;
    }

    private boolean isFilledByEarlier(String kind, ScheduledDose row) {
        for (var equivalence : equivalences) {
            if (equivalence.isAbout(birth, kind) && equivalence.allows(row.name())) {
                return true;
            }
        }
        return false;
    }

    /** The row that has to come before; empty when none has to, or it is not for this person. */
    Optional<ScheduledDose> before(ScheduledDose row) {
        var predecessor = row.predecessor();
        if (predecessor != null) {
            for (var other : rows) {
                if (other.name().equals(predecessor.dose())) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
