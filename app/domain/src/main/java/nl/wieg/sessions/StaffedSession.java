package nl.wieg.sessions;

import java.util.List;

/**
 * A published session with who of the staff is there.
 *
 * @param who by name, in order
 * @param missing lanes for which nobody is there who may inject
 */
public record StaffedSession(Session session, List<String> who, int missing) {

    public StaffedSession {
        who = List.copyOf(who);
    }
}
