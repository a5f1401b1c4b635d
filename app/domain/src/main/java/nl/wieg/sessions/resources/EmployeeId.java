package nl.wieg.sessions.resources;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which employee. */
public record EmployeeId(UUID value) {

    /** Of one that is new. */
    public static EmployeeId next() {
        return new EmployeeId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static EmployeeId of(String written) {
        return new EmployeeId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
