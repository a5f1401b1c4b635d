package nl.wieg.web.desk.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.appointments.Slot;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.vaccines.ExpectedDoses;

/**
 * What is known of published sessions.
 *
 * @param places by session
 * @param doses by session
 */
record PublishedFacts(Map<UUID, List<Slot>> places, Map<UUID, List<ExpectedDoses>> doses) {

    List<Slot> placesOf(Session session) {
        return places.getOrDefault(session.id().value(), List.of());
    }

    /** Of all sessions together. */
    List<Slot> allPlaces() {
        return places.values().stream().flatMap(Collection::stream).toList();
    }

    /** One after the other, so a kind as often as there are sessions that need it. */
    List<ExpectedDoses> dosesOf(List<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> doses.getOrDefault(session.id().value(), List.of()).stream())
                .toList();
    }
}
