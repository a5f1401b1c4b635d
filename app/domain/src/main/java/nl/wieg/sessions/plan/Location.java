package nl.wieg.sessions.plan;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a session can be held.
 *
 * @param x in km (RD divided by 1,000), as {@code y}
 * @param maxLanes how many lanes fit in
 * @param open the day parts on which it can be had
 */
public record Location(String id, String municipality, double x, double y, int maxLanes, Set<DayPart> open) {

    public Location {
        open = Set.copyOf(open);
    }

    /** The same, but that it cannot be had on these day parts. */
    public Location without(Collection<DayPart> parts) {
        return new Location(
                id,
                municipality,
                x,
                y,
                maxLanes,
                open.stream().filter(part -> !parts.contains(part)).collect(Collectors.toUnmodifiableSet()));
    }
}
