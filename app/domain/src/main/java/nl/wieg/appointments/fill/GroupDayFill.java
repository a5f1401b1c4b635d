package nl.wieg.appointments.fill;

import java.util.Optional;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;

/**
 * How full a group day is. Who may walk in is not in it.
 *
 * @param place where it is held; empty when it is no location of the resources any more
 * @param places that can be booked
 * @param booked of those
 */
public record GroupDayFill(GroupDay day, Optional<Place> place, int places, int booked) {

    /** Of its places, 0 to 1; 1 without any. */
    public double share() {
        return places == 0 ? 1 : (double) booked / places;
    }
}
