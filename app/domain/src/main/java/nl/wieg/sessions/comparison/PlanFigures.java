package nl.wieg.sessions.comparison;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Road;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;

/**
 * What a plan means.
 *
 * @param municipalities by code, those of its areas
 * @param places for children, by the municipality of the location
 * @param staffHours lanes times hours, travel left out
 * @param teamKm of teams, there and back
 */
public record PlanFigures(
        FamilyFigures all,
        SortedMap<String, FamilyFigures> municipalities,
        Map<String, Integer> places,
        int sessions,
        double staffHours,
        double teamKm) {

    private static final double NEAR_KM = 5;

    public PlanFigures {
        places = Map.copyOf(places);
    }

    public static PlanFigures of(PlanInstance instance, SessionPlan plan, PartHours hours) {
        var held = plan.sessions().stream().map(PlannedSession::at).toList();
        SortedMap<String, FamilyFigures> municipalities = new TreeMap<>();
        instance.areas().stream()
                .collect(Collectors.groupingBy(Area::municipality))
                .forEach((municipality, areas) -> municipalities.put(municipality, families(instance, plan, areas)));
        return new PlanFigures(
                families(instance, plan, instance.areas()),
                municipalities,
                plan.sessions().stream()
                        .collect(Collectors.groupingBy(
                                session ->
                                        Lookup.location(instance, session.at()).municipality(),
                                Collectors.summingInt(PlannedSession::capacity))),
                held.size(),
                hours.of(instance, held),
                held.stream()
                        .mapToDouble(session ->
                                2 * Road.km(Lookup.team(instance, session), Lookup.location(instance, session)))
                        .sum());
    }

    private static FamilyFigures families(PlanInstance instance, SessionPlan plan, List<Area> areas) {
        var locations = plan.sessions().stream()
                .map(session -> Lookup.location(instance, session.at()))
                .toList();
        Map<String, List<Flow>> flows = plan.flows().stream().collect(Collectors.groupingBy(Flow::area));
        var expected = 0.0;
        var near = 0.0;
        var placed = 0.0;
        var km = 0.0;
        var worst = 0.0;
        var regret = 0.0;
        for (var area : areas) {
            expected += area.expected();
            near += locations.stream().anyMatch(location -> Road.km(area, location) <= NEAR_KM) ? area.expected() : 0;
            var nearest = nearest(instance, area);
            var left = area.expected();
            for (var flow : flows.getOrDefault(area.id(), List.of())) {
                var far = Road.km(area, locations.get(flow.session()));
                placed += flow.children();
                left -= flow.children();
                km += flow.children() * far;
                worst = Math.max(worst, far);
                regret += flow.children() * (far - nearest);
            }
            regret += Math.max(0, left) * instance.rules().maxKm();
        }
        return new FamilyFigures(
                expected, placed, near, placed == 0 ? 0 : km / placed, worst, expected == 0 ? 0 : regret / expected);
    }

    private static double nearest(PlanInstance instance, Area area) {
        return instance.locations().stream()
                .filter(location -> !location.open().isEmpty())
                .mapToDouble((Location location) -> Road.km(area, location))
                .min()
                .orElse(0);
    }
}
