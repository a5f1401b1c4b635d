package nl.wieg.sessions.events;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A group day that can be booked.
 *
 * @param places so many children at that time; none for who may walk in
 */
public record GroupDayOffered(UUID groupDay, SortedMap<Instant, Integer> places) {

    public GroupDayOffered {
        places = new TreeMap<>(places);
    }
}
