package nl.wieg.sessions.plan;

import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wieg.sessions.plan.Counts.HeldCount;
import nl.wieg.sessions.plan.Counts.Sent;

/** Solves the program of the counts with SCIP: all rules first, and where they cannot hold together with as little giving way as can be. */
final class CountSolver {

    /** What SCIP takes for nothing. */
    private static final double NOTHING = 1e-6;

    private final CountModel program;
    private final Consumer<Improvement> told;

    CountSolver(CountModel program, Consumer<Improvement> told) {
        this.program = program;
        this.told = told;
    }

    /** The counts, if the search was long enough to find any. */
    Optional<Counts> solve(Search search) {
        if (!program.mustGiveWay()) {
            program.model().minimize(program.price());
            var solver = solver(search);
            var status = solver.solve(program.model());
            if (status != SolveStatus.INFEASIBLE) {
                return counts(solver, status);
            }
        }
        program.letRulesGiveWay();
        for (var shortfall : program.shortfalls()) {
            var solver = solver(search.share(0.3));
            program.model().minimize(shortfall);
            if (!isSolved(solver.solve(program.model()))) {
                return Optional.empty();
            }
            program.model().addLessOrEqual(shortfall, solver.getObjectiveValue() + NOTHING);
        }
        program.model().minimize(program.price());
        var solver = solver(search);
        return counts(solver, solver.solve(program.model()));
    }

    private ModelSolver solver(Search search) {
        var solver = new ModelSolver("scip");
        search.steps()
                .ifPresentOrElse(
                        steps -> solver.setSolverSpecificParameters(
                                "limits/totalnodes = " + steps + "\nrandomization/randomseedshift = "
                                        + Math.floorMod(search.seed(), Integer.MAX_VALUE)),
                        () -> {
                            solver.setTimeLimit(search.left());
                            solver.setSolverSpecificParameters("randomization/randomseedshift = "
                                    + Math.floorMod(search.seed(), Integer.MAX_VALUE));
                        });
        
        solver.setLogCallback(line -> Improvement.read(line).ifPresent(told));
        return solver;
    }

    private Optional<Counts> counts(ModelSolver solver, SolveStatus status) {
        if (!isSolved(status)) {
            return Optional.empty();
        }
        var held = program.held().stream()
                .map(some -> new HeldCount(some, (int) Math.round(solver.getValue(some.count()))))
                .filter(some -> some.count() > 0)
                .toList();
        var sent = program.went().stream()
                .map(some -> new Sent(some.area(), some.place(), solver.getValue(some.children())))
                .filter(some -> some.children() > NOTHING)
                .toList();
        return Optional.of(new Counts(held, sent, solver.getBestObjectiveBound()));
    }

    private static boolean isSolved(SolveStatus status) {
        return status == SolveStatus.OPTIMAL || status == SolveStatus.FEASIBLE;
    }
}
