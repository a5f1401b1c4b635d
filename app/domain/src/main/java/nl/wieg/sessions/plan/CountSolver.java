package nl.wieg.sessions.plan;

import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wieg.sessions.plan.Counts.HeldCount;
import nl.wieg.sessions.plan.Counts.Sent;

/**
 * Solves the program of the counts with SCIP: all rules first, and where they cannot hold together with as little giving way as can be. By the
 * clock it does so in stretches, each longer than the last and begun where that ended, and tells what each brought.
 */
final class CountSolver {

    /** What SCIP takes for nothing. */
    private static final double NOTHING = 1e-6;

    private static final double SHARE_OF_A_RULE = 0.3;
    private static final double FIRST_STRETCH = 0.1;
    private static final double LONGER = 2;
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final CountModel program;
    private final Consumer<Improvement> told;

    CountSolver(CountModel program, Consumer<Improvement> told) {
        this.program = program;
        this.told = told;
    }

    /** The counts, if the search was long enough to find any. */
    Optional<Counts> solve(Search search) {
        if (!program.mustGiveWay()) {
            var found = cheapest(search, List.of());
            if (found.status() != SolveStatus.INFEASIBLE) {
                return found.counts();
            }
        }
        program.letRulesGiveWay();
        var shortfalls = new ArrayList<Double>();
        for (var shortfall : program.shortfalls()) {
            var solver = solver(search.share(SHARE_OF_A_RULE));
            program.model().minimize(shortfall);
            if (!isSolved(solver.solve(program.model()))) {
                return Optional.empty();
            }
            shortfalls.add(solver.getObjectiveValue());
            program.model().addLessOrEqual(shortfall, solver.getObjectiveValue() + NOTHING);
            program.hint(solver);
        }
        return cheapest(search, shortfalls).counts();
    }

    /**
     * A bound for plans in which each rule gives way by so much at most.
     *
     * @param shortfalls as {@link CountModel#shortfalls}
     */
    double bound(List<Double> shortfalls, Search search) {
        program.letRulesGiveWay();
        for (var i = 0; i < shortfalls.size(); i++) {
            program.model().addLessOrEqual(program.shortfalls().get(i), shortfalls.get(i) + NOTHING);
        }
        program.model().minimize(program.price());
        var solver = solver(search);
        return isSolved(solver.solve(program.model())) ? solver.getBestObjectiveBound() : 0;
    }

    private Found cheapest(Search search, List<Double> shortfalls) {
        program.model().minimize(program.price());
        var best = new Found(SolveStatus.MODEL_IS_VALID, Optional.empty());
        var bound = 0.0;
        var stretch = longer((long) (search.left().toNanos() * FIRST_STRETCH), 1);
        do {
            var solver = solver(search.atMost(stretch));
            var status = solver.solve(program.model());
            if (!isSolved(status)) {
                best = best.counts().isPresent() ? best : new Found(status, Optional.empty());
            } else {
                bound = Math.max(bound, solver.getBestObjectiveBound());
                best = new Found(status, Optional.of(counts(solver, shortfalls, bound)));
                told.accept(new Improvement(bound, solver.getObjectiveValue()));
                program.hint(solver);
            }
            stretch = longer(stretch.toNanos(), LONGER);
        } while (search.goesOn() && best.isOpen());
        return best;
    }

    private static Duration longer(long nanos, double factor) {
        var longer = Duration.ofNanos((long) (nanos * factor));
        return longer.compareTo(SHORTEST) < 0 ? SHORTEST : longer;
    }

    private static ModelSolver solver(Search search) {
        var solver = new ModelSolver("scip");
        var seed = "randomization/randomseedshift = " + Math.floorMod(search.seed(), Integer.MAX_VALUE);
        search.steps()
                .ifPresentOrElse(
                        steps -> solver.setSolverSpecificParameters("limits/totalnodes = " + steps + "\n" + seed),
                        () -> {
                            solver.setTimeLimit(search.left());
                            solver.setSolverSpecificParameters(seed);
                        });
        return solver;
    }

    private Counts counts(ModelSolver solver, List<Double> shortfalls, double bound) {
        var held = program.held().stream()
                .map(some -> new HeldCount(some, (int) Math.round(solver.getValue(some.count()))))
                .filter(some -> some.count() > 0)
                .toList();
        var sent = program.went().stream()
                .map(some -> new Sent(some.area(), some.place(), solver.getValue(some.children())))
                .filter(some -> some.children() > NOTHING)
                .toList();
        return new Counts(held, sent, shortfalls.isEmpty() ? program.noShortfalls() : shortfalls, bound);
    }

    private static boolean isSolved(SolveStatus status) {
        return status == SolveStatus.OPTIMAL || status == SolveStatus.FEASIBLE;
    }

    /** The best so far, and what SCIP says of it. */
    private record Found(SolveStatus status, Optional<Counts> counts) {

        /** Whether a longer search may find a better one. */
        boolean isOpen() {
            return status != SolveStatus.OPTIMAL && status != SolveStatus.INFEASIBLE;
        }
    }
}
