package nl.wieg.sessions;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.roster.Shift;

/**
 * A published session with what it is held with.
 *
 * @param perLane children; 0 when it is not known
 */
record HeldSession(Session session, int lanes, int perLane) {

    UUID id() {
        return session.id().value();
    }

    Shift shift() {
        return new Shift(id(), session.part(), new Hours(session.starts(), session.ends()));
    }

    LocalDateTime begins() {
        return session.part().date().atTime(session.starts());
    }

    /** Children that fewer lanes can take; as many a lane as now where it is not known. */
    int capacityOf(int fewer) {
        var each = perLane > 0 ? perLane : session.capacity() / Math.max(1, lanes);
        return Math.min(session.capacity(), fewer * each);
    }
}
