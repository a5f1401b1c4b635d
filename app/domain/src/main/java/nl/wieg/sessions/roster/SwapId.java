package nl.wieg.sessions.roster;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which swap. */
public record SwapId(UUID value) {

    static SwapId next() {
        return new SwapId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static SwapId of(String written) {
        return new SwapId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
