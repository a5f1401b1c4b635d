package nl.wieg.sessions.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Road;
import nl.wieg.sessions.plan.Team;

/**
 * How somebody would plan by hand: each municipality gets team hours by its children; its rooms are filled in order of children within 5 km,
 * each until it has places for those that no earlier room has; the earliest free part first, by the nearest team that is free.
 */
public final class HandRule {

    private static final double NEAR_KM = 5;

    private final PlanInstance instance;
    private final PartHours hours;
    private final List<Placement> held = new ArrayList<>();
    private final Set<List<Object>> taken = new HashSet<>();
    private final Map<String, Integer> sessionsOf = new HashMap<>();

    private HandRule(PlanInstance instance, PartHours hours) {
        this.instance = instance;
        this.hours = hours;
    }

    /** The sessions that so many staff hours pay for; a municipality that has no room for its hours leaves them. */
    public static List<Placement> sessions(PlanInstance instance, PartHours hours, double staffHours) {
        var rule = new HandRule(instance, hours);
        var children = instance.areas().stream().mapToDouble(Area::expected).sum();
        new TreeMap<>(instance.areas().stream().collect(Collectors.groupingBy(Area::municipality)))
                .forEach((municipality, areas) -> rule.fill(
                        municipality,
                        areas,
                        staffHours * areas.stream().mapToDouble(Area::expected).sum() / Math.max(1, children)));
        return List.copyOf(rule.held);
    }

    private void fill(String municipality, List<Area> areas, double staffHours) {
        var left = staffHours;
        Map<Area, Double> waiting = new LinkedHashMap<>();
        areas.forEach(area -> waiting.put(area, area.expected()));
        for (var room : rooms(municipality, areas)) {
            var next = next(room, left);
            while (children(near(room, waiting.keySet()), waiting) > 0 && next.isPresent()) {
                var session = next.get();
                hold(session);
                left -= hours.of(Lookup.team(instance, session), session.part().part());
                serve(near(room, waiting.keySet()), places(session), waiting);
                next = next(room, left);
            }
        }
    }

    /** The room with most children near first; of two with as many the one that is nearer to them. */
    private List<Location> rooms(String municipality, List<Area> areas) {
        return instance.locations().stream()
                .filter(location -> location.municipality().equals(municipality))
                .sorted(Comparator.<Location>comparingDouble(location -> -near(location, areas).stream()
                                .mapToDouble(Area::expected)
                                .sum())
                        .thenComparingDouble(location -> near(location, areas).stream()
                                .mapToDouble(area -> area.expected() * Road.km(area, location))
                                .sum())
                        .thenComparing(Location::id))
                .toList();
    }

    /** The nearest first. */
    private static List<Area> near(Location room, Collection<Area> areas) {
        return areas.stream()
                .filter(area -> Road.km(area, room) <= NEAR_KM)
                .sorted(Comparator.comparingDouble((Area area) -> Road.km(area, room))
                        .thenComparing(Area::id))
                .toList();
    }

    private static double children(List<Area> areas, Map<Area, Double> waiting) {
        return areas.stream()
                .mapToDouble(area -> waiting.getOrDefault(area, 0.0))
                .sum();
    }

    private static void serve(List<Area> areas, int places, Map<Area, Double> waiting) {
        var left = (double) places;
        for (var area : areas) {
            var some = Math.min(left, waiting.getOrDefault(area, 0.0));
            waiting.merge(area, -some, Double::sum);
            left -= some;
        }
    }

    private Optional<Placement> next(Location room, double left) {
        return room.open().stream()
                .sorted()
                .filter(part -> !taken.contains(List.of(room.id(), part)))
                .flatMap(part -> team(room, part, left).stream().map(team -> new Placement(room.id(), team.id(), part)))
                .findFirst();
    }

    private Optional<Team> team(Location room, DayPart part, double left) {
        return instance.teams().stream()
                .filter(team -> team.available().contains(part)
                        && !taken.contains(List.of(team.id(), part))
                        && sessionsOf.getOrDefault(team.id(), 0) < team.maxSessions()
                        && hours.of(team, part.part()) <= left)
                .min(Comparator.<Team>comparingDouble(team -> Road.km(team, room))
                        .thenComparing(Team::id));
    }

    private int places(Placement session) {
        var team = Lookup.team(instance, session);
        return instance.rules()
                .capacity(
                        Lookup.location(instance, session), team, session.part().part());
    }

    private void hold(Placement session) {
        held.add(session);
        taken.add(List.of(session.location(), session.part()));
        taken.add(List.of(session.team(), session.part()));
        sessionsOf.merge(session.team(), 1, Integer::sum);
    }
}
