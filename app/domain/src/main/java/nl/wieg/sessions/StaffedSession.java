package nl.wieg.sessions;

import java.util.List;
import nl.wieg.sessions.roster.Colleague;

/**
 * A published session with who of the staff is there.
 *
 * @param who by name, in order
 * @param missing lanes for which nobody is there who may inject
 */
public record StaffedSession(Session session, List<Colleague> who, int missing) {

    public StaffedSession {
        who = List.copyOf(who);
    }
}
