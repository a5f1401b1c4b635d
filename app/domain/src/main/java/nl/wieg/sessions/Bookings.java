package nl.wieg.sessions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many children have a place in sessions, and how many places are left: told by who keeps the places. */
public interface Bookings {

    /** By session; one without any slot is left out. */
    Map<UUID, Places> of(Collection<UUID> sessions);

    /** The places of a session. */
    record Places(int booked, int free) {

        static final Places NONE = new Places(0, 0);
    }
}
