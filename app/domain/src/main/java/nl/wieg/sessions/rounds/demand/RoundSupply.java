package nl.wieg.sessions.rounds.demand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.rounds.TeamChoice;

/**
 * What a round can be held with in its days, as the resources say.
 *
 * @param schoolFree days without school: holidays of schools and of everybody
 */
public record RoundSupply(
        List<Place> places, List<Crew> crews, Map<PartOfDay, Hours> hours, Set<LocalDate> schoolFree) {

    public RoundSupply {
        places = List.copyOf(places);
        crews = List.copyOf(crews);
        hours = Map.copyOf(hours);
        schoolFree = Set.copyOf(schoolFree);
    }

    /** With no other locations and teams than these. */
    RoundSupply only(Set<UUID> locations, List<TeamChoice> teams) {
        var chosen = teams.stream().map(TeamChoice::team).collect(Collectors.toUnmodifiableSet());
        return new RoundSupply(
                places.stream().filter(place -> locations.contains(place.id())).toList(),
                crews.stream().filter(crew -> chosen.contains(crew.id())).toList(),
                hours,
                schoolFree);
    }

    /**
     * A location.
     *
     * @param x in km (RD divided by 1,000), as {@code y}
     */
    public record Place(UUID id, String name, String municipality, double x, double y, int lanes, Set<DayPart> open) {}

    /**
     * A team.
     *
     * @param x of its base, in km (RD divided by 1,000), as {@code y}
     */
    public record Crew(UUID id, String name, double x, double y, int lanes, Set<DayPart> available) {}

    /** When a part of the day begins and ends. */
    public record Hours(LocalTime from, LocalTime until) {}
}
