package nl.wieg.sessions;

import java.time.LocalTime;
import java.util.UUID;
import nl.wieg.sessions.events.SessionOffered;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.Region;

/**
 * A published session.
 *
 * @param starts by the clock there, as {@code ends}
 * @param capacity children
 * @param expected children, when it was published
 */
public record Session(
        SessionId id,
        RoundId round,
        UUID location,
        UUID team,
        DayPart part,
        LocalTime starts,
        LocalTime ends,
        int capacity,
        double expected,
        SessionState state) {

    /** As it can be booked. */
    public SessionOffered offered() {
        var day = part.date();
        return new SessionOffered(
                id.value(),
                day.atTime(starts).atZone(Region.ZONE).toInstant(),
                day.atTime(ends).atZone(Region.ZONE).toInstant(),
                capacity);
    }
}
