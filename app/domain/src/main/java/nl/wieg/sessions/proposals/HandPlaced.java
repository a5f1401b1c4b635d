package nl.wieg.sessions.proposals;

import java.util.List;
import java.util.function.Predicate;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Team;
import nl.wieg.shared.WrongInput;

/** What a session that a planner puts somewhere must keep to, beside those that are there: the rules that never give way. */
final class HandPlaced {

    private HandPlaced() {}

    /** @throws WrongInput naming the first rule that does not hold */
    static void check(PlanInstance instance, List<Placement> others, Placement session) {
        var location = location(instance, session);
        var team = team(instance, session);
        require(location.open().contains(session.part()), "part", "De locatie is dan niet open.");
        require(team.available().contains(session.part()), "part", "Het team kan dan niet.");
        require(
                others.stream().noneMatch(at(session).and(other -> other.team().equals(session.team()))),
                "team",
                "Het team heeft dan al een sessie.");
        require(
                others.stream()
                        .noneMatch(at(session).and(other -> other.location().equals(session.location()))),
                "location",
                "Op deze locatie is dan al een sessie.");
        require(
                others.stream()
                                .filter(other -> other.team().equals(session.team()))
                                .count()
                        < team.maxSessions(),
                "team",
                "Het team heeft al het meeste aantal sessies: " + team.maxSessions() + ".");
    }

    private static Predicate<Placement> at(Placement session) {
        return other -> other.part().equals(session.part());
    }

    private static Location location(PlanInstance instance, Placement session) {
        return instance.locations().stream()
                .filter(location -> location.id().equals(session.location()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("location", "Kies een locatie van deze ronde."));
    }

    private static Team team(PlanInstance instance, Placement session) {
        return instance.teams().stream()
                .filter(team -> team.id().equals(session.team()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("team", "Kies een team van deze ronde."));
    }

    private static void require(boolean holds, String about, String otherwise) {
        if (!holds) {
            throw new WrongInput(about, otherwise);
        }
    }
}
