package nl.wieg.sessions.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Spreads the children of a location over its sessions: each gets the fewest it is held for, and the rest by the room that is left. */
final class Filling {

    private final Ground ground;
    private final List<Chance> sessions;

    Filling(Ground ground, List<Chance> sessions) {
        this.ground = ground;
        this.sessions = sessions;
    }

    /** Who goes to which session, by its place in the list. */
    List<Part> fill(List<Sent> sent) {
        Map<Place, List<Sent>> byPlace = sent.stream().collect(Collectors.groupingBy(Sent::place));
        var parts = new ArrayList<Part>();
        IntStream.range(0, sessions.size())
                .boxed()
                .collect(Collectors.groupingBy(this::place))
                .forEach((place, here) -> parts.addAll(fill(here, byPlace.getOrDefault(place, List.of()))));
        return parts;
    }

    private Place place(int session) {
        return ground.place(sessions.get(session));
    }

    private List<Part> fill(List<Integer> here, List<Sent> sent) {
        var room = loads(here, sent.stream().mapToDouble(Sent::children).sum());
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var group : sent) {
            var left = group.children();
            while (left > 0 && at < room.length) {
                var some = Math.min(left, room[at]);
                if (some > 0) {
                    parts.add(new Part(group.area(), here.get(at), some));
                }
                left -= some;
                room[at] -= some;
                if (room[at] <= 0) {
                    at++;
                }
            }
        }
        return parts;
    }

    private double[] loads(List<Integer> here, double children) {
        var most = here.stream()
                .mapToDouble(session -> sessions.get(session).capacity())
                .toArray();
        var fewest = Arrays.stream(most)
                .map(capacity -> Math.min(capacity, ground.rules().minChildrenPerSession()))
                .toArray();
        var sumOfFewest = Arrays.stream(fewest).sum();
        var spare = Arrays.stream(most).sum() - sumOfFewest;
        if (children < sumOfFewest) {
            return pinnedLast(here, fewest, children);
        }
        var share = spare == 0 ? 0 : Math.min(1, (children - sumOfFewest) / spare);
        return IntStream.range(0, most.length)
                .mapToDouble(i -> fewest[i] + share * (most[i] - fewest[i]))
                .toArray();
    }

    /** Only pinned sessions are held for fewer than the fewest: they get what the others leave. */
    private double[] pinnedLast(List<Integer> here, double[] fewest, double children) {
        var loads = new double[fewest.length];
        var left = children;
        for (var pinned : List.of(false, true)) {
            for (var i = 0; i < loads.length; i++) {
                if (ground.isPinned(sessions.get(here.get(i))) == pinned) {
                    loads[i] = Math.min(left, fewest[i]);
                    left -= loads[i];
                }
            }
        }
        return loads;
    }

    /**
     * Children of an area at a session.
     *
     * @param session its place in the list
     */
    record Part(int area, int session, double children) {}
}
