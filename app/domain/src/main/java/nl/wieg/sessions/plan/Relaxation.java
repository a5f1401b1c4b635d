package nl.wieg.sessions.plan;

import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.PlanModel.Held;

/**
 * The program with parts of sessions allowed: solved at once, a bound for every plan, and a hint which sessions a good plan holds.
 *
 * @param bound no plan costs less
 * @param some the sessions of which a part is held
 * @param dearer by how much the bound rises at least when a session is held
 */
record Relaxation(double bound, Set<Chance> some, Map<Chance, Double> dearer) {

    private static final double NOTHING = 1e-6;

    /** Empty when not even parts of sessions can keep to the rules. */
    static Optional<Relaxation> of(Ground ground, Leeway leeway) {
        var program = PlanModel.of(ground, ground.chances(), leeway);
        program.allowParts();
        program.model().minimize(program.price());
        var solver = new ModelSolver("glop");
        return solver.solve(program.model()) == SolveStatus.OPTIMAL
                ? Optional.of(read(program, solver))
                : Optional.empty();
    }

    private static Relaxation read(PlanModel program, ModelSolver solver) {
        return new Relaxation(
                solver.getObjectiveValue(),
                program.held().stream()
                        .filter(held -> solver.getValue(held.count()) > NOTHING)
                        .map(Held::chance)
                        .collect(Collectors.toUnmodifiableSet()),
                program.held().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Held::chance, held -> Math.max(0, solver.getReducedCost(held.count())))));
    }

    /** Whether a plan that holds the session could cost less than this. */
    boolean allows(Chance session, double cost) {
        return bound + dearer.getOrDefault(session, Double.POSITIVE_INFINITY) < cost;
    }
}
