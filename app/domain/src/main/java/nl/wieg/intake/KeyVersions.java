package nl.wieg.intake;

import java.util.HashMap;
import java.util.Map;

/** The versions seen of one key, and the rule by which the next one is judged. What was seen first decides. */
final class KeyVersions {

    private final Map<Long, ContentHash> seen = new HashMap<>();
    private long highest = 0;

    /** Takes a version as seen. */
    void add(long version, ContentHash content) {
        seen.put(version, content);
        highest = Math.max(highest, version);
    }

    /** Judges the next version to arrive, and takes it as seen unless it is a duplicate or a conflict. */
    Outcome next(long version, ContentHash content) {
        var known = seen.get(version);
        if (known != null) {
            return known.equals(content) ? Outcome.DUPLICATE : Outcome.CONFLICT;
        }
        var outcome = seen.isEmpty() ? Outcome.ACCEPTED : version > highest ? Outcome.REPLACED : Outcome.STALE;
        add(version, content);
        return outcome;
    }
}
