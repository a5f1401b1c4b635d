package nl.wieg.sessions;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which published session. */
public record SessionId(UUID value) {

    static SessionId next() {
        return new SessionId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static SessionId of(String written) {
        return new SessionId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
