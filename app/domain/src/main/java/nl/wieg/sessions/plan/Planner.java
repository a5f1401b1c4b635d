package nl.wieg.sessions.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.Counts.Sent;

/** Makes the best plan it can find for an instance in the time there is, and says how good it is. */
public final class Planner {

    private static final double FOR_COUNTING = 0.8;
    private static final double FOR_DATING = 0.5;

    /** So few can be dated at once by one program, however they are found. */
    private static final int FEW_CHANCES = 5_000;

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

    /**
     * What exactly these sessions come to, with the best children at each: none is added, dropped or moved. One that cannot get its fewest stands,
     * and says so.
     *
     * @param sessions each one that can be held, none at the same time as another of its team or location
     */
    public static SessionPlan exactly(List<Placement> sessions, PlanInstance instance) {
        var planner = new Planner(instance.withPinned(sessions), improvement -> {});
        var search = new Search(0, OptionalInt.of(1), instance.seed());
        var chances = sessions.stream().map(planner.ground::chance).toList();
        return planner.datedAtOnce(chances, search)
                .map(dated -> dated.proposal().plan(dated.bound()))
                .orElseThrow();
    }

    private SessionPlan plan(Search search) {
        var counted = counter().solve(search.share(FOR_COUNTING));
        var counts = counted.orElse(Counts.NONE);
        var found = new ArrayList<Proposal>();
        counted.flatMap(some -> dated(some, search.share(FOR_DATING))).ifPresent(found::add);
        if (!areBest(found, counts)) {
            datedAtOnce(among(counts), search.share(FOR_DATING)).ifPresent(dated -> found.add(dated.proposal()));
        }
        var bound = counts.bound();
        if (!areBest(found, counts) && (found.isEmpty() || ground.chances().size() <= FEW_CHANCES)) {
            var all = datedAtOnce(ground.chances(), search.share(FOR_DATING));
            all.ifPresent(dated -> found.add(dated.proposal()));
            bound = all.filter(dated -> dated.proposal().keeps(counts.shortfalls()))
                    .map(dated -> Math.max(dated.bound(), counts.bound()))
                    .orElse(bound);
        }
        var best = found.stream().min(Proposal.BEST_FIRST).orElseGet(this::pinnedOnly);
        return best.plan(best.keeps(counts.shortfalls()) ? bound : counter().bound(best.shortfalls(), search));
    }

    /** Whether one of them cannot be beaten. */
    private static boolean areBest(List<Proposal> found, Counts counts) {
        return found.stream()
                .anyMatch(proposal -> proposal.keeps(counts.shortfalls()) && proposal.costs(counts.bound()));
    }

    private CountSolver counter() {
        return new CountSolver(CountModel.of(ground, ground.chances(), SortOfPart.alike(ground)), told);
    }

    private Optional<Proposal> dated(Counts counts, Search search) {
        return new CalendarSolver(ground).date(counts, search).map(sessions -> proposal(sessions, counts.sent()));
    }

    /** Each day part a sort of its own: what is found keeps to the calendar. */
    private Optional<Dated> datedAtOnce(Collection<Chance> among, Search search) {
        var program = CountModel.of(ground, among, SortOfPart.apart(ground));
        return new CountSolver(program, told).solve(search).map(counts -> {
            var sessions = counts.held().stream()
                    .map(held -> held.sort().chances().getFirst())
                    .toList();
            return new Dated(proposal(sessions, counts.sent()), counts.bound());
        });
    }

    /** The sessions that could take the place of those that were counted: of the same team, at the same location, in a day part of the same sort. */
    private List<Chance> among(Counts counts) {
        return Stream.concat(
                        counts.held().stream().flatMap(held -> held.sort().chances().stream()),
                        ground.instance().pinned().stream().map(ground::chance))
                .distinct()
                .toList();
    }

    /** What is left when there is no time to search. */
    private Proposal pinnedOnly() {
        return proposal(ground.instance().pinned().stream().map(ground::chance).toList(), List.of());
    }

    private Proposal proposal(List<Chance> unordered, List<Sent> sent) {
        var sessions = unordered.stream()
                .sorted(Comparator.comparing(Chance::part)
                        .thenComparing(Chance::location)
                        .thenComparing(Chance::team))
                .toList();
        var parts = new Filling(ground, sessions).fill(new Exact(ground, sessions).of(sent));
        return new Proposal(ground, sessions, parts);
    }

    /** A proposal, and a bound for those among the same sessions. */
    private record Dated(Proposal proposal, double bound) {}
}
