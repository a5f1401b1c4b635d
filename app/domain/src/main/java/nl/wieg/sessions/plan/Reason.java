package nl.wieg.sessions.plan;

import java.util.ArrayList;
import java.util.List;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;

/**
 * Why a session is in a plan: whom it serves, and what the same plan would come to without it.
 *
 * @param serves the areas from which children are expected there, the most first
 * @param dearer how much more the plan would cost without it; below 0 when it would cost less
 * @param uncovered how many more children would have no place
 * @param fartherKm how much farther the others would travel together, by road
 * @param missing how much more rules would give way
 */
public record Reason(List<Flow> serves, double dearer, double uncovered, double fartherKm, double missing) {

    public Reason {
        serves = List.copyOf(serves);
    }

    /** The reason of one session, by its place in the plan. */
    public static Reason of(PlanInstance instance, SessionPlan plan, int session) {
        var sessions =
                new ArrayList<>(plan.sessions().stream().map(PlannedSession::at).toList());
        var with = Planner.exactly(sessions, instance);
        sessions.remove(session);
        var without = Planner.exactly(sessions, instance);
        return new Reason(
                plan.flows().stream()
                        .filter(flow -> flow.session() == session)
                        .sorted((one, other) -> Double.compare(other.children(), one.children()))
                        .toList(),
                without.score().cost() - with.score().cost(),
                without.score().uncovered() - with.score().uncovered(),
                Travel.farther(Travel.of(instance, with), Travel.of(instance, without)),
                with.score().hard() - without.score().hard());
    }
}
