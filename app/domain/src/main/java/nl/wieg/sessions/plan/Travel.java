package nl.wieg.sessions.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;

/** What the children of an area travel who have a place; in km by road, together. */
record Travel(double children, double km) {

    private static final Travel NONE = new Travel(0, 0);

    /** By the id of the area; none for one of which nobody has a place. */
    static Map<String, Travel> of(PlanInstance instance, SessionPlan plan) {
        var halls = plan.sessions().stream()
                .map(session -> location(instance, session))
                .toList();
        var flows = plan.flows().stream().collect(Collectors.groupingBy(Flow::area));
        Map<String, Travel> travel = new HashMap<>();
        for (var area : instance.areas()) {
            flows.getOrDefault(area.id(), List.of())
                    .forEach(flow ->
                            travel.merge(area.id(), of(flow, Road.km(area, halls.get(flow.session()))), Travel::plus));
        }
        return travel;
    }

    /** How much farther, by the mean of each area, those travel who have a place in both. */
    static double farther(Map<String, Travel> before, Map<String, Travel> after) {
        return after.entrySet().stream()
                .filter(area -> before.containsKey(area.getKey()))
                .mapToDouble(area -> area.getValue().children
                        * (area.getValue().mean()
                                - before.getOrDefault(area.getKey(), NONE).mean()))
                .sum();
    }

    private static Travel of(Flow flow, double km) {
        return new Travel(flow.children(), flow.children() * km);
    }

    private static Location location(PlanInstance instance, PlannedSession session) {
        return instance.locations().stream()
                .filter(location -> location.id().equals(session.at().location()))
                .findFirst()
                .orElseThrow();
    }

    private Travel plus(Travel other) {
        return new Travel(children + other.children, km + other.km);
    }

    private double mean() {
        return children == 0 ? 0 : km / children;
    }
}
