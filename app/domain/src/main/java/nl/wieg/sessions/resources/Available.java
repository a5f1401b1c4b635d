package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;

/**
 * What there is in some days, of all that is in use.
 *
 * @param times of the parts of a day
 * @param schoolFree days without school
 */
public record Available(
        List<OpenLocation> locations, List<WholeTeam> teams, Map<PartOfDay, Hours> times, Set<LocalDate> schoolFree) {

    public Available {
        locations = List.copyOf(locations);
        teams = List.copyOf(teams);
        times = Map.copyOf(times);
        schoolFree = Set.copyOf(schoolFree);
    }

    /** A location, and when it can be used. */
    public record OpenLocation(Location location, Set<DayPart> parts) {}

    /** A team, and when all of its lanes can be held. */
    public record WholeTeam(Team team, Set<DayPart> parts) {}
}
