package nl.wieg.sessions.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;

/** Makes the best plan it can find for an instance in the time there is, and says how good it is. */
public final class Planner {

    private static final double FOR_COUNTING = 0.8;
    private static final double FOR_DATING = 0.5;

    /** The dual bound is right to about this share of itself. */
    private static final double ROUNDING = 1e-7;

    private final Ground ground;
    private final Consumer<Improvement> told;

    private Planner(PlanInstance instance, Consumer<Improvement> told) {
        this.ground = Ground.of(instance);
        this.told = told;
    }

    /**
     * A plan by the clock.
     *
     * @param told of each improvement, from the thread of the search
     */
    public static SessionPlan within(Duration time, PlanInstance instance, Consumer<Improvement> told) {
        var until = System.nanoTime() + time.toNanos();
        return new Planner(instance, told).plan(new Search(until, OptionalInt.empty(), instance.seed()));
    }

    /** A plan by steps: the same for the same instance, wherever it is made. */
    public static SessionPlan inSteps(int steps, PlanInstance instance, Consumer<Improvement> told) {
        return new Planner(instance, told).plan(new Search(0, OptionalInt.of(steps), instance.seed()));
    }

    private SessionPlan plan(Search search) {
        var alike = new CountSolver(CountModel.of(ground, ground.chances(), SortOfPart.alike(ground)), told);
        var counts = alike.solve(search.share(FOR_COUNTING));
        return counts.flatMap(found -> new CalendarSolver(ground)
                        .date(found, search.share(FOR_DATING))
                        .map(sessions -> planned(sessions, found)))
                .or(() -> datedAtOnce(search))
                .orElseGet(this::pinnedOnly);
    }

    /** With a bound for plans that keep the same rules. */
    private Optional<SessionPlan> datedAtOnce(Search search) {
        var program = CountModel.of(ground, ground.chances(), SortOfPart.apart(ground));
        return new CountSolver(program, told).solve(search).map(counts -> {
            var sessions = counts.held().stream()
                    .map(held -> held.sort().chances().getFirst())
                    .toList();
            return planned(sessions, counts);
        });
    }

    /** What is left when there is no time to search. */
    private SessionPlan pinnedOnly() {
        var sessions = ground.instance().pinned().stream().map(ground::chance).toList();
        return planned(sessions, new Counts(List.of(), List.of(), 0));
    }

    private SessionPlan planned(List<Chance> unordered, Counts counts) {
        var sessions = unordered.stream()
                .sorted(Comparator.comparing(Chance::part)
                        .thenComparing(Chance::location)
                        .thenComparing(Chance::team))
                .toList();
        var parts = new Filling(ground, sessions).fill(new Exact(ground, sessions).of(counts.sent()));
        var verdict = new Verdict(ground, sessions, parts);
        var score = verdict.score();
        var planned = IntStream.range(0, sessions.size())
                .mapToObj(i -> new PlannedSession(
                        ground.placement(sessions.get(i)), sessions.get(i).capacity(), verdict.expected(i)))
                .toList();
        var flows = parts.stream()
                .map(part -> new Flow(ground.instance().areas().get(part.area()).id(), part.session(), part.children()))
                .toList();
        var bound = Math.max(0, Math.min(score.cost(), counts.bound() - ROUNDING * Math.abs(counts.bound())));
        return new SessionPlan(planned, flows, score, verdict.broken(), bound);
    }
}
