package nl.wieg.sessions.resources;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which location. */
public record LocationId(UUID value) {

    /** Of one that is new. */
    public static LocationId next() {
        return new LocationId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static LocationId of(String written) {
        return new LocationId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
