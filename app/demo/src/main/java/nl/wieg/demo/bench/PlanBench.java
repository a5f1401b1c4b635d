package nl.wieg.demo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.Search;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;

/**
 * Six rounds of one made-up region, from ten areas to all of Drenthe: what the plan costs, what no plan can cost less than, and how long it took.
 * Each plan is worked out again from its sessions alone.
 */
final class PlanBench {

    private static final Duration MOST = Duration.ofSeconds(60);
    private static final double ROUNDING = 1e-6;

    private PlanBench() {}

    static Map<String, Object> measure() {
        var instances = new ArrayList<Map<String, Object>>();
        for (var size : List.of(
                new RoundSize(10, 4, 2, 1),
                new RoundSize(20, 8, 3, 2),
                new RoundSize(40, 15, 4, 3),
                new RoundSize(80, 25, 6, 4),
                new RoundSize(150, 40, 9, 6),
                new RoundSize(300, 60, 12, 6))) {
            instances.add(measure(size));
        }
        var result = new LinkedHashMap<String, Object>();
        result.put("gapAtMost", 0.02);
        result.put("gapAim", 0.01);
        result.put("instances", instances);
        result.put("sameNumbers", instances.stream().allMatch(one -> Boolean.TRUE.equals(one.get("same"))));
        return result;
    }

    private static Map<String, Object> measure(RoundSize size) {
        var instance = RoundInstances.of(size);
        var begin = System.nanoTime();
        var plan = Planner.plan(instance, Search.within(MOST), improvement -> {});
        var seconds = (System.nanoTime() - begin) / 1e9;
        var result = new LinkedHashMap<String, Object>();
        result.put("areas", size.areas());
        result.put("locations", size.locations());
        result.put("teams", size.teams());
        result.put("weeks", size.weeks());
        result.put("sessions", plan.sessions().size());
        result.put("hard", plan.score().hard());
        result.put("uncovered", plan.score().uncovered());
        result.put("cost", plan.score().cost());
        result.put("bound", plan.bound());
        result.put("gap", plan.gap());
        result.put("seconds", seconds);
        result.put("same", isSame(instance, plan));
        return result;
    }

    /** The best children at the same sessions cost no more, and never less than the bound. */
    private static boolean isSame(PlanInstance instance, SessionPlan plan) {
        var again =
                Planner.exactly(plan.sessions().stream().map(PlannedSession::at).toList(), instance);
        var rounding = ROUNDING * plan.score().cost();
        return again.score().cost() <= plan.score().cost() + rounding
                && again.score().cost() >= plan.bound() - rounding
                && again.score().hard() == plan.score().hard();
    }
}
