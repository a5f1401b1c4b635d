package nl.wieg.immunisation.doses;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which dose, through all its versions. */
public record DoseId(UUID value) {

    /** For a form that is about to be filled in: sent twice, it records once. */
    public static DoseId next() {
        return new DoseId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
