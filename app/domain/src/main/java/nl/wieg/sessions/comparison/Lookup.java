package nl.wieg.sessions.comparison;

import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Team;

/** Finds by id what a session names; it is in the instance. */
final class Lookup {

    private Lookup() {}

    static Team team(PlanInstance instance, Placement session) {
        return instance.teams().stream()
                .filter(team -> team.id().equals(session.team()))
                .findFirst()
                .orElseThrow();
    }

    static Location location(PlanInstance instance, Placement session) {
        return instance.locations().stream()
                .filter(location -> location.id().equals(session.location()))
                .findFirst()
                .orElseThrow();
    }
}
