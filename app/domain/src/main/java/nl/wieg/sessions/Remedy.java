package nl.wieg.sessions;

import java.util.List;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.LocationId;

/** What can be done about a session that misses somebody or something, the least harm first. */
public sealed interface Remedy {

    /** Enough others are there. */
    record GoesOn() implements Remedy {}

    /**
     * Somebody else comes.
     *
     * @param km from their base, by road
     * @param hoursLeft of their contract in that week, before this
     */
    record Replaced(EmployeeId by, String name, double km, double hoursLeft) implements Remedy {}

    /** It is held in another hall at the same time. */
    record InOtherHall(LocationId hall, String name, double km) implements Remedy {}

    /** It is held with fewer lanes: all who have a place keep it. */
    record WithFewerLanes(int lanes, int capacity) implements Remedy {}

    /**
     * It is not held.
     *
     * @param elsewhere sessions of the same round with places for who had one here, the soonest first; empty when nobody had one
     */
    record NotHeld(List<Elsewhere> elsewhere) implements Remedy {

        public NotHeld {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * Where children can go instead.
     *
     * @param km from the one hall to the other, by road
     */
    record Elsewhere(SessionId session, double km, int free) {}
}
