package nl.wieg.sessions.resources;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which team. */
public record TeamId(UUID value) {

    /** Of one that is new. */
    public static TeamId next() {
        return new TeamId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static TeamId of(String written) {
        return new TeamId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
