package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A round to be planned. Ids are unique; a pinned session is open and available, no team or location has two at once, and no team more than it
 * may: whoever makes one has seen to that.
 *
 * @param holidays days on which schools are closed
 * @param schoolParts day parts on which children would miss school
 * @param pinned sessions that must be in the plan
 */
public record PlanInstance(
        String name,
        long seed,
        PlanRules rules,
        List<Area> areas,
        List<Location> locations,
        List<Team> teams,
        Set<LocalDate> holidays,
        Set<DayPart> schoolParts,
        List<Placement> pinned) {

    public PlanInstance {
        areas = List.copyOf(areas);
        locations = List.copyOf(locations);
        teams = List.copyOf(teams);
        holidays = Set.copyOf(holidays);
        schoolParts = Set.copyOf(schoolParts);
        pinned = List.copyOf(pinned);
    }

    /** The same round with these sessions pinned, and no others. */
    public PlanInstance withPinned(List<Placement> sessions) {
        return new PlanInstance(name, seed, rules, areas, locations, teams, holidays, schoolParts, sessions);
    }

    /** The same round with these locations. */
    public PlanInstance withLocations(List<Location> others) {
        return new PlanInstance(name, seed, rules, areas, others, teams, holidays, schoolParts, pinned);
    }

    /** The same round with these teams. */
    public PlanInstance withTeams(List<Team> others) {
        return new PlanInstance(name, seed, rules, areas, locations, others, holidays, schoolParts, pinned);
    }
}
