package nl.wieg.sessions.rounds;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which round. */
public record RoundId(UUID value) {

    /** For a round that is still to be made. */
    public static RoundId next() {
        return new RoundId(TimeOrderedIds.next());
    }

    /** As it is written. */
    public static RoundId of(String written) {
        return new RoundId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
