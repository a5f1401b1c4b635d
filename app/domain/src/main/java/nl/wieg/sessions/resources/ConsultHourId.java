package nl.wieg.sessions.resources;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which consult hour. */
public record ConsultHourId(UUID value) {

    static ConsultHourId next() {
        return new ConsultHourId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static ConsultHourId of(String written) {
        return new ConsultHourId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
