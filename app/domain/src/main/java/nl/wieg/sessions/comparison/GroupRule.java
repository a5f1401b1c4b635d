package nl.wieg.sessions.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.Road;
import nl.wieg.sessions.plan.Team;

/**
 * Group vaccination with the same staff hours: up to four teams together at few locations, for up to 600 children in a day part. A location is
 * chosen for the most children who have none within the farthest that a family may travel, and gets places for them; the earliest part first on
 * which it is open. Families go as far as they must.
 */
public final class GroupRule {

    private static final int TEAMS = 4;
    private static final int MOST_CHILDREN = 600;
    private static final double ANY_KM = 1_000;

    private final PlanInstance instance;
    private final PartHours hours;
    private final List<Team> groups = new ArrayList<>();
    private final List<Placement> held = new ArrayList<>();
    private final Set<List<Object>> taken = new HashSet<>();
    private double left;

    private GroupRule(PlanInstance instance, PartHours hours, double staffHours) {
        this.instance = instance;
        this.hours = hours;
        this.left = staffHours;
    }

    /** The round as group vaccination would hold it, with its sessions pinned: to be worked out by {@link nl.wieg.sessions.plan.Planner}. */
    public static PlanInstance of(PlanInstance instance, PartHours hours, double staffHours) {
        var rule = new GroupRule(instance, hours, staffHours);
        rule.hold();
        var rules = instance.rules();
        return new PlanInstance(
                instance.name(),
                instance.seed(),
                new PlanRules(ANY_KM, 0, MOST_CHILDREN, 0, 0, rules.weights()),
                instance.areas(),
                instance.locations().stream().map(GroupRule::withRoomForAll).toList(),
                rule.groups,
                instance.holidays(),
                instance.schoolParts(),
                rule.held);
    }

    private void hold() {
        var waiting = new ArrayList<>(instance.areas());
        var free = new ArrayList<>(instance.locations());
        while (!waiting.isEmpty() && !free.isEmpty()) {
            var site = free.stream()
                    .max(Comparator.<Location>comparingDouble(location -> children(within(location, waiting)))
                            .thenComparing(Location::id, Comparator.reverseOrder()))
                    .orElseThrow();
            free.remove(site);
            var served = within(site, waiting);
            waiting.removeAll(served);
            hold(site, children(served));
        }
    }

    private void hold(Location site, double children) {
        var missing = children;
        for (var part : new TreeSet<>(site.open())) {
            var teams = teams(site, part);
            if (missing > 0 && !teams.isEmpty()) {
                var group = together(teams, part);
                var cost = hours.of(group, part.part());
                if (cost <= left) {
                    left -= cost;
                    missing -= Math.min(
                            MOST_CHILDREN, group.lanes() * group.perLane().getOrDefault(part.part(), 0));
                    groups.add(group);
                    held.add(new Placement(site.id(), group.id(), part));
                    teams.forEach(team -> taken.add(List.of(team.id(), part)));
                }
            }
        }
    }

    private List<Team> teams(Location site, DayPart part) {
        return instance.teams().stream()
                .filter(team -> team.available().contains(part) && !taken.contains(List.of(team.id(), part)))
                .sorted(Comparator.<Team>comparingDouble(team -> Road.km(team, site))
                        .thenComparing(Team::id))
                .limit(TEAMS)
                .toList();
    }

    private Team together(List<Team> teams, DayPart part) {
        var first = teams.getFirst();
        return new Team(
                "groep-" + (groups.size() + 1),
                first.x(),
                first.y(),
                teams.stream().mapToInt(Team::lanes).sum(),
                most(teams),
                Set.of(part),
                1);
    }

    private static Map<PartOfDay, Integer> most(List<Team> teams) {
        return teams.stream()
                .flatMap(team -> team.perLane().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max, TreeMap::new));
    }

    private List<Area> within(Location location, List<Area> areas) {
        return areas.stream()
                .filter(area -> Road.km(area, location) <= instance.rules().maxKm())
                .toList();
    }

    private static double children(List<Area> areas) {
        return areas.stream().mapToDouble(Area::expected).sum();
    }

    private static Location withRoomForAll(Location location) {
        return new Location(
                location.id(), location.municipality(), location.x(), location.y(), Integer.MAX_VALUE, location.open());
    }
}
