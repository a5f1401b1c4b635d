package nl.wieg.sessions.comparison;

import java.util.Map;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Team;

/**
 * How long the parts of the day last.
 *
 * @param hours by part; one that is not in it lasts none
 */
public record PartHours(Map<PartOfDay, Double> hours) {

    public PartHours {
        hours = Map.copyOf(hours);
    }

    /** What a session asks of staff, in hours: each lane of the team for the whole part, travel left out. */
    public double of(Team team, PartOfDay part) {
        return team.lanes() * hours.getOrDefault(part, 0.0);
    }

    double of(PlanInstance instance, Iterable<Placement> sessions) {
        var sum = 0.0;
        for (var session : sessions) {
            sum += of(Lookup.team(instance, session), session.part().part());
        }
        return sum;
    }
}
