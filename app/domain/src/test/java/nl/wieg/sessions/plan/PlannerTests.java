package nl.wieg.sessions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.LongStream;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of instances that nobody wrote, held against a checker of its own and, where they are tiny, against every plan there is. */
class PlannerTests {

    private static final int MANY_STEPS = 10_000;

    /** A share of those of the soak. */
    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("wieg.plan.seeds", 25));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesThePlanThatNoOtherBeats(long seed) {
        var instance = RandomInstances.tiny(seed);

        var plan = Planner.plan(instance, Search.inSteps(MANY_STEPS), improvement -> {});

        assertThat(PlanChecker.faults(instance, plan)).isEmpty();
        var best = new EveryPlan(instance).best();
        assertThat(missing(plan, "minChildrenPerSession")).isCloseTo(best.pinnedShort(), within(1e-3));
        assertThat(missing(plan, "holidayShareMin")).isEqualTo(best.holidaysShort());
        assertThat(missing(plan, "minChoices")).isEqualTo(best.choicesShort());
        assertThat(plan.score().cost()).isCloseTo(best.cost(), within(1e-4 * Math.max(1, best.cost())));
        assertThat(plan.gap()).isLessThan(1e-4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsToTheRulesWithinTheTime(long seed) {
        var instance = RandomInstances.small(seed);

        var plan = Planner.plan(instance, Search.within(Duration.ofSeconds(2)), improvement -> {});

        assertThat(PlanChecker.faults(instance, plan)).isEmpty();
    }

    @Test
    void makesTheSamePlanOfTheSameSteps() {
        var instance = RandomInstances.small(7);

        assertThat(Planner.plan(instance, Search.inSteps(50), improvement -> {}))
                .isEqualTo(Planner.plan(instance, Search.inSteps(50), improvement -> {}));
    }

    @Test
    void meetsEveryBreach() {
        var rules = new HashSet<String>();
        seeds().mapToObj(RandomInstances::tiny)
                .map(instance -> Planner.plan(instance, Search.inSteps(MANY_STEPS), improvement -> {}))
                .flatMap(plan -> plan.broken().stream())
                .forEach(breach -> rules.add(breach.rule()));

        assertThat(rules).contains("minChildrenPerSession", "minChoices");
    }

    @Test
    void tellsHowFarItIs() {
        var told = new ArrayList<Improvement>();

        var plan = Planner.plan(RandomInstances.small(3), Search.within(Duration.ofSeconds(3)), told::add);

        assertThat(told).isNotEmpty().allSatisfy(improvement -> assertThat(improvement.bound())
                .isLessThanOrEqualTo(improvement.cost() * (1 + 1e-9)));
        assertThat(told.getLast().cost())
                .isCloseTo(plan.score().cost(), within(1e-3 * plan.score().cost()));
    }

    @Test
    void goesOnFromAnEarlierPlan() {
        var instance = RandomInstances.small(3);
        var earlier = Planner.plan(instance, Search.inSteps(1), improvement -> {});
        var sessions = earlier.sessions().stream().map(PlannedSession::at).toList();

        var further = Planner.further(sessions, instance, Search.within(Duration.ofSeconds(2)), improvement -> {});

        assertThat(PlanChecker.faults(instance, further)).isEmpty();
        assertThat(further.score().cost()).isLessThanOrEqualTo(earlier.score().cost() * (1 + 1e-9));
    }

    @Test
    void endsWhenItIsToldTo() {
        var search = Search.within(Duration.ofHours(1));
        search.end();

        var plan = Planner.plan(RandomInstances.small(3), search, improvement -> {});

        assertThat(PlanChecker.faults(RandomInstances.small(3), plan)).isEmpty();
    }

    private static double missing(SessionPlan plan, String rule) {
        return plan.broken().stream()
                .filter(breach -> breach.rule().equals(rule))
                .mapToDouble(Breach::missing)
                .sum();
    }
}
