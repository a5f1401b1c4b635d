package nl.wieg.sessions.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes away what the tolerance of the solver leaves: a millionth of a child too many from an area, or too few at a session. */
final class Exact {

    private static final double TOLERANCE = 1e-4;

    private final Ground ground;
    private final Map<Place, Double> fewest = new HashMap<>();

    Exact(Ground ground, List<Chance> sessions) {
        this.ground = ground;
        sessions.forEach(session -> fewest.merge(
                ground.place(session),
                (double) Math.min(session.capacity(), ground.rules().minChildrenPerSession()),
                Double::sum));
    }

    /** The same children, each area with all of them or fewer, each place with its fewest when it is that near. */
    List<Sent> of(List<Sent> sent) {
        var whole = new ArrayList<Sent>();
        sent.stream()
                .collect(Collectors.groupingBy(Sent::area))
                .forEach((area, parts) -> whole.addAll(wholeArea(area, parts)));
        fewest.forEach((place, least) -> topUp(place, least, whole));
        return whole;
    }

    private List<Sent> wholeArea(int area, List<Sent> parts) {
        var expected = ground.instance().areas().get(area).expected();
        var sum = parts.stream().mapToDouble(Sent::children).sum();
        var factor = sum > expected || expected - sum < TOLERANCE ? expected / sum : 1;
        return parts.stream()
                .map(part -> new Sent(area, part.place(), part.children() * factor))
                .toList();
    }

    private void topUp(Place place, double least, List<Sent> sent) {
        var missing = least - at(place, sent);
        if (missing <= 0 || missing > TOLERANCE) {
            return;
        }
        for (var i = 0; i < sent.size(); i++) {
            var there = sent.get(i);
            if (!there.place().equals(place)) {
                continue;
            }
            for (var j = 0; j < sent.size(); j++) {
                var other = sent.get(j);
                if (other.area() == there.area()
                        && !other.place().equals(place)
                        && other.children() > missing
                        && at(other.place(), sent) - missing >= fewest.getOrDefault(other.place(), 0.0)) {
                    sent.set(i, new Sent(there.area(), place, there.children() + missing));
                    sent.set(j, new Sent(other.area(), other.place(), other.children() - missing));
                    return;
                }
            }
        }
    }

    private static double at(Place place, List<Sent> sent) {
        return sent.stream()
                .filter(some -> some.place().equals(place))
                .mapToDouble(Sent::children)
                .sum();
    }
}
