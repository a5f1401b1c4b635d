package nl.wieg.appointments;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.sessions.events.SessionOffered;

/** How many places each slot of a session has when the session offers more than it can hold. */
public final class SlotPlaces {

    private SlotPlaces() {}

    /**
     * Each slot has the places of the session, and at least who is booked in it; what is left of the extra goes to the slots with the fewest places,
     * as far apart as can be: what one of them leaves undone is then worked off before the next.
     *
     * @param now the slots as they are
     * @param extra places above the capacity of the session
     */
    public static List<Slot> of(SessionOffered session, List<Slot> now, int extra) {
        var planned = SlotTimes.of(session).stream().collect(Collectors.toMap(Slot::starts, Slot::capacity));
        var places = now.stream()
                .collect(Collectors.toMap(
                        Slot::starts,
                        slot -> Math.max(planned.getOrDefault(slot.starts(), 0), slot.booked()),
                        Math::max,
                        TreeMap::new));
        var own = new TreeMap<>(places);
        own.keySet().retainAll(planned.keySet());
        places.putAll(with(own, session.capacity() + extra - sum(places)));
        return now.stream()
                .map(slot -> slot.of(places.getOrDefault(slot.starts(), slot.booked())))
                .toList();
    }

    private static SortedMap<Instant, Integer> with(SortedMap<Instant, Integer> places, int more) {
        if (more <= 0 || places.isEmpty()) {
            return places;
        }
        var fewest = Collections.min(places.values());
        var smallest = places.keySet().stream()
                .filter(starts -> fewest.equals(places.get(starts)))
                .toList();
        var now = Math.min(more, smallest.size());
        for (var i = 0; i < now; i++) {
            places.merge(smallest.get(i * (smallest.size() - 1) / Math.max(1, now - 1)), 1, Integer::sum);
        }
        return with(places, more - now);
    }

    private static int sum(Map<Instant, Integer> places) {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }
}
