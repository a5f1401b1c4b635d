package nl.wieg.sessions.rounds.demand;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Team;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.TeamChoice;

/**
 * The problem that a round poses to the planner: a pure function of the round, who is expected and what there is. A location without room for the
 * lanes that the round needs is left out, and so are the areas that a group day calls at a time of their own: nobody is planned for twice.
 */
public final class RoundInstance {

    private final Round round;
    private final Demand demand;
    private final RoundSupply supply;

    private RoundInstance(Round round, Demand demand, RoundSupply supply) {
        this.round = round;
        this.demand = demand;
        this.supply = supply;
    }

    /** With nothing pinned. The ids of areas are those of postcodes, or of a municipality; those of locations and teams are the resources' own. */
    public static PlanInstance of(Round round, Demand demand, RoundSupply supply, long seed) {
        return new RoundInstance(round, demand, supply).instance(seed);
    }

    private PlanInstance instance(long seed) {
        return new PlanInstance(
                round.name(),
                seed,
                round.rules().plan(),
                demand.areas().stream()
                        .filter(area -> !comesToAGroupDay(area))
                        .map(RoundInstance::area)
                        .toList(),
                locations(),
                teams(),
                supply.schoolFree(),
                schoolParts(),
                List.of());
    }

    private boolean comesToAGroupDay(AreaDemand area) {
        return round.groupDays().stream()
                .anyMatch(day -> day.waveOf(area.place().area()).isPresent());
    }

    private static Area area(AreaDemand area) {
        var place = area.place();
        return new Area(place.area(), place.municipality().value(), place.x(), place.y(), area.expected());
    }

    private List<Location> locations() {
        return supply.places().stream()
                .filter(place -> place.lanes() >= round.rules().lanes())
                .map(place -> new Location(
                        place.id().toString(), place.municipality(), place.x(), place.y(), place.lanes(), place.open()))
                .toList();
    }

    private List<Team> teams() {
        var perLane = perLane();
        Map<UUID, Integer> most =
                round.means().teams().stream().collect(Collectors.toMap(TeamChoice::team, TeamChoice::maxSessions));
        return supply.crews().stream()
                .map(crew -> new Team(
                        crew.id().toString(),
                        crew.x(),
                        crew.y(),
                        crew.lanes(),
                        perLane,
                        crew.available(),
                        most.getOrDefault(crew.id(), 0)))
                .toList();
    }

    /** Whole children in the length of the part, at the minutes of the mean child that is expected. */
    private Map<PartOfDay, Integer> perLane() {
        var minutes = round.rules().minutes().mean(demand.shareOfTwo());
        var perLane = new EnumMap<PartOfDay, Integer>(PartOfDay.class);
        supply.hours()
                .forEach((part, hours) -> perLane.put(part, (int)
                        (Duration.between(hours.from(), hours.until()).toMinutes() / minutes)));
        return perLane;
    }

    /** Those on which something can be held. */
    private Set<DayPart> schoolParts() {
        var school = new SchoolTime(supply.schoolFree());
        return Stream.concat(
                        supply.places().stream().flatMap(place -> place.open().stream()),
                        supply.crews().stream().flatMap(crew -> crew.available().stream()))
                .filter(part -> isSchoolTime(school, part))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isSchoolTime(SchoolTime school, DayPart part) {
        var hours = supply.hours().get(part.part());
        return hours != null && school.includes(part, hours);
    }
}
