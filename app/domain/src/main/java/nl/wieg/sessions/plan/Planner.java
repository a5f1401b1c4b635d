package nl.wieg.sessions.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Makes the best plan it can find for an instance in the time there is, and says how good it is. By the clock two threads search: one the whole
 * program, for the bound, one piece by piece. By steps the whole program is searched alone.
 */
public final class Planner {

    private static final int STEPS_OF_FIXED_SESSIONS = 1_000;

    private final Ground ground;
    private final Search search;
    private final Consumer<Improvement> told;
    private final Optional<Proposal> from;

    private Planner(Ground ground, Search search, Optional<Proposal> from, Consumer<Improvement> told) {
        this.ground = ground;
        this.search = search;
        this.from = from;
        this.told = told;
    }

    /**
     * A plan for the instance. By steps it is the same for the same instance, wherever it is made.
     *
     * @param told of each improvement, from the threads of the search, one at a time
     */
    public static SessionPlan plan(PlanInstance instance, Search search, Consumer<Improvement> told) {
        return new Planner(Ground.of(instance), search, Optional.empty(), told).plan();
    }

    /**
     * A plan that is at least as good as these sessions, which an earlier search found.
     *
     * @param sessions as of {@link #exactly}, those that are pinned among them
     */
    public static SessionPlan further(
            List<Placement> sessions, PlanInstance instance, Search search, Consumer<Improvement> told) {
        var ground = Ground.of(instance);
        return new Planner(ground, search, fixed(ground, sessions), told).plan();
    }

    /**
     * What exactly these sessions come to, with the best children at each: none is added, dropped or moved. One that cannot get its fewest stands,
     * and says so.
     *
     * @param sessions each one that can be held, none at the same time as another of its team or location
     */
    public static SessionPlan exactly(List<Placement> sessions, PlanInstance instance) {
        var proposal = fixed(Ground.of(instance.withPinned(sessions)), sessions).orElseThrow();
        return proposal.plan(proposal.cost());
    }

    /** Empty when a session that is not pinned would get too few children. */
    private static Optional<Proposal> fixed(Ground ground, List<Placement> sessions) {
        var search = Search.inSteps(STEPS_OF_FIXED_SESSIONS);
        var fixed = sessions.stream().map(ground::chance).toList();
        return Leeway.least(ground, fixed, search).flatMap(leeway -> {
            var program = PlanModel.of(ground, fixed, leeway);
            program.keep(Set.copyOf(fixed));
            return Scip.exact(ground.instance().seed())
                    .least(program.price(), program, search)
                    .found()
                    .map(found -> Proposal.of(ground, found));
        });
    }

    private SessionPlan plan() {
        return searched(Leeway.NONE)
                .filter(Progress::isFound)
                .or(() -> Leeway.least(ground, ground.chances(), search).flatMap(this::searched))
                .flatMap(Progress::plan)
                .orElseGet(this::withoutSearch);
    }

    /** How far a search came for plans in which rules give way no more than this; empty when there can be none. */
    private Optional<Progress> searched(Leeway leeway) {
        return Relaxation.of(ground, leeway).map(relaxation -> {
            var progress = new Progress(leeway, relaxation.bound(), told);
            from.ifPresent(progress::offer);
            var whole = new WholeSearch(ground, leeway, progress);
            if (search.steps().isPresent()) {
                whole.improve(search);
            } else {
                var running = inBackground(() -> whole.improve(search));
                new NearbySearch(ground, leeway, relaxation, progress).improve(search);
                CompletableFuture.anyOf(running, progress.done(), search.ended())
                        .join();
            }
            return progress;
        });
    }

    private static CompletableFuture<Void> inBackground(Runnable search) {
        return CompletableFuture.runAsync(
                search, task -> Thread.ofPlatform().daemon().name("plan-whole").start(task));
    }

    /** What is left when there is no time to search. */
    private SessionPlan withoutSearch() {
        return from.or(() -> fixed(ground, ground.instance().pinned()))
                .orElseThrow()
                .plan();
    }
}
