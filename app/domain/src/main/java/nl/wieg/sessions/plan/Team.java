package nl.wieg.sessions.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who holds sessions together.
 *
 * @param x of its base, in km (RD divided by 1,000), as {@code y}
 * @param perLane how many children one lane takes in a part of the day; a part that is not in it takes none
 * @param available the day parts on which it can work
 * @param maxSessions how many it holds in the round at most
 */
public record Team(
        String id,
        double x,
        double y,
        int lanes,
        Map<PartOfDay, Integer> perLane,
        Set<DayPart> available,
        int maxSessions) {

    public Team {
        perLane = Map.copyOf(perLane);
        available = Set.copyOf(available);
    }

    /** The same, but that it cannot work on these day parts. */
    public Team without(Collection<DayPart> parts) {
        return new Team(
                id,
                x,
                y,
                lanes,
                perLane,
                available.stream().filter(part -> !parts.contains(part)).collect(Collectors.toUnmodifiableSet()),
                maxSessions);
    }
}
