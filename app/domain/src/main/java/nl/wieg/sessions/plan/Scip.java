package nl.wieg.sessions.plan;

import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.PlanModel.Held;

/** Solves an integer program with SCIP. It cannot be told to end: only its time limit ends it. */
final class Scip {

    /** What SCIP takes for nothing. */
    private static final double NOTHING = 1e-6;

    private static final double HALF = 0.5;

    private final long seed;
    private final double gap;

    private Scip(long seed, double gap) {
        this.seed = seed;
        this.gap = gap;
    }

    /** Goes on until nothing is better. */
    static Scip exact(long seed) {
        return new Scip(seed, 0);
    }

    /** Goes on until nothing is better by more than this share. */
    static Scip near(long seed, double gap) {
        return new Scip(seed, gap);
    }

    /** The solution for which this is least, as far as the search goes. */
    Answer least(LinearExprBuilder what, PlanModel program, Search search) {
        if (search.isOver()) {
            return new Answer(Optional.empty(), false);
        }
        program.model().minimize(what);
        var solver = new ModelSolver("scip");
        var parameters =
                "limits/gap = " + gap + "\nrandomization/randomseedshift = " + Math.floorMod(seed, Integer.MAX_VALUE);
        search.steps()
                .ifPresentOrElse(
                        steps -> solver.setSolverSpecificParameters(parameters + "\nlimits/totalnodes = " + steps),
                        () -> {
                            solver.setTimeLimit(search.left());
                            solver.setSolverSpecificParameters(parameters);
                        });
        var status = solver.solve(program.model());
        var isSolved = status == SolveStatus.OPTIMAL || status == SolveStatus.FEASIBLE;
        return new Answer(
                isSolved ? Optional.of(found(program, solver, status)) : Optional.empty(),
                status == SolveStatus.INFEASIBLE);
    }

    private static Found found(PlanModel program, ModelSolver solver, SolveStatus status) {
        var sessions = program.held().stream()
                .filter(some -> solver.getValue(some.count()) > HALF)
                .map(Held::chance)
                .collect(Collectors.toUnmodifiableSet());
        var sent = program.went().stream()
                .map(some -> new Sent(some.area(), some.place(), solver.getValue(some.children())))
                .filter(some -> some.children() > NOTHING)
                .toList();
        return new Found(
                sessions,
                sent,
                solver.getObjectiveValue(),
                solver.getBestObjectiveBound(),
                status == SolveStatus.OPTIMAL);
    }

    /**
     * What came of it.
     *
     * @param impossible whether there is no solution at all
     */
    record Answer(Optional<Found> found, boolean impossible) {

        /** Whether a longer search may find a better one. */
        boolean isOpen() {
            return found.map(some -> !some.best()).orElse(!impossible);
        }
    }
}
