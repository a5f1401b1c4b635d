package nl.wieg.sessions.plan;

import java.util.List;
import java.util.Set;

/**
 * What a solver found.
 *
 * @param value of what was to be least
 * @param bound it cannot be less than this
 * @param best whether there is nothing better
 */
record Found(Set<Chance> sessions, List<Sent> sent, double value, double bound, boolean best) {

    Found {
        sessions = Set.copyOf(sessions);
        sent = List.copyOf(sent);
    }
}
