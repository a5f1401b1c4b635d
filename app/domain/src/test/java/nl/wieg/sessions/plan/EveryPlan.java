package nl.wieg.sessions.plan;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries every set of sessions that could be held, with the best children at each: what no search can beat. */
final class EveryPlan {

    private static final double NOTHING = 1e-6;

    private final PlanInstance instance;
    private final Ground ground;

    EveryPlan(PlanInstance instance) {
        this.instance = instance;
        this.ground = Ground.of(instance);
    }

    /** What the best of them comes to. */
    Worth best() {
        Loader.loadNativeLibraries();
        var chances = ground.chances();
        Worth best = null;
        for (var chosen = 0; chosen < 1 << chances.size(); chosen++) {
            var sessions = new ArrayList<Chance>();
            for (var i = 0; i < chances.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    sessions.add(chances.get(i));
                }
            }
            if (canBeHeld(sessions)) {
                best = better(best, worth(sessions));
            }
        }
        if (best == null) {
            throw new IllegalStateException("There is always a plan.");
        }
        return best;
    }

    private static @Nullable Worth better(@Nullable Worth one, Optional<Worth> other) {
        if (one == null || other.isEmpty()) {
            return one == null ? other.orElse(null) : one;
        }
        return Worth.BEST_FIRST.compare(one, other.orElseThrow()) <= 0 ? one : other.orElseThrow();
    }

    private boolean canBeHeld(List<Chance> sessions) {
        Map<Integer, Integer> held = new HashMap<>();
        sessions.forEach(session -> held.merge(session.team(), 1, Integer::sum));
        var inOnePlace = sessions.stream().allMatch(one -> sessions.stream()
                .filter(other -> other.part().equals(one.part()))
                .allMatch(other ->
                        other.equals(one) || (other.team() != one.team() && other.location() != one.location())));
        var notTooMany = held.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue() <= instance.teams().get(entry.getKey()).maxSessions());
        return inOnePlace
                && notTooMany
                && instance.pinned().stream().allMatch(pin -> sessions.contains(ground.chance(pin)));
    }

    private Optional<Worth> worth(List<Chance> sessions) {
        return flows(sessions, Double.POSITIVE_INFINITY, true)
                .flatMap(pinnedShort -> flows(sessions, pinnedShort + NOTHING, false)
                        .map(cost -> new Worth(pinnedShort, holidaysShort(sessions), choicesShort(sessions), cost)));
    }

    /** The least that pinned sessions fall short, or the least cost when they may fall short so much; empty when it cannot be. */
    private Optional<Double> flows(List<Chance> sessions, double mostShort, boolean askShortfall) {
        var solver = MPSolver.createSolver("GLOP");
        var weights = instance.rules().weights();
        var aim = solver.objective();
        aim.setMinimization();
        var infinity = MPSolver.infinity();
        var shortfall = solver.makeConstraint(0, Double.isInfinite(mostShort) ? infinity : mostShort);
        var children = new MPVariable[instance.areas().size()][sessions.size()];
        var fixed = 0.0;
        for (var a = 0; a < children.length; a++) {
            var expected = instance.areas().get(a).expected();
            var out = solver.makeConstraint(0, expected);
            fixed += weights.uncovered() * expected;
            for (var s = 0; s < sessions.size(); s++) {
                var session = sessions.get(s);
                children[a][s] = solver.makeNumVar(0, ground.reaches(a, session.location()) ? expected : 0, "");
                out.setCoefficient(children[a][s], 1);
                var price = ground.regret(a, session.location())
                        + (ground.isSchoolTime(session.part()) ? weights.schoolTime() : 0)
                        - weights.uncovered();
                aim.setCoefficient(children[a][s], askShortfall ? 0 : price);
            }
        }
        for (var s = 0; s < sessions.size(); s++) {
            var session = sessions.get(s);
            var most = solver.makeConstraint(0, session.capacity());
            var fewest = solver.makeConstraint(instance.rules().minChildrenPerSession(), infinity);
            for (var some : children) {
                most.setCoefficient(some[s], 1);
                fewest.setCoefficient(some[s], 1);
            }
            if (ground.isPinned(session)) {
                var missing = solver.makeNumVar(0, infinity, "");
                fewest.setCoefficient(missing, 1);
                shortfall.setCoefficient(missing, 1);
                aim.setCoefficient(missing, askShortfall ? 1 : 0);
            }
            fixed += ground.priceOfSession(session.location(), session.team());
        }
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL
                ? Optional.of(askShortfall ? aim.value() : aim.value() + fixed)
                : Optional.empty();
    }

    private double holidaysShort(List<Chance> sessions) {
        var possible = ground.chances().stream().anyMatch(chance -> ground.isHoliday(chance.part()));
        var there = sessions.stream()
                .filter(session -> ground.isHoliday(session.part()))
                .count();
        var wanted = Math.ceil(instance.rules().holidayShareMin() * sessions.size() - NOTHING);
        return possible ? Math.max(0, wanted - there) : 0;
    }

    private double choicesShort(List<Chance> sessions) {
        var missing = 0;
        for (var a = 0; a < instance.areas().size(); a++) {
            if (instance.areas().get(a).expected() > 0) {
                var wanted = Math.min(instance.rules().minChoices(), dates(a, ground.chances()));
                missing += Math.max(0, wanted - dates(a, sessions));
            }
        }
        return missing;
    }

    private int dates(int area, List<Chance> sessions) {
        return (int) sessions.stream()
                .filter(session -> ground.reaches(area, session.location()))
                .map(session -> session.part().date())
                .distinct()
                .count();
    }

    /** What a plan comes to, in the order in which it counts. */
    record Worth(double pinnedShort, double holidaysShort, double choicesShort, double cost) {

        static final Comparator<Worth> BEST_FIRST = Comparator.<Worth>comparingDouble(
                        worth -> Math.rint(worth.pinnedShort * 1e4))
                .thenComparingDouble(Worth::holidaysShort)
                .thenComparingDouble(Worth::choicesShort)
                .thenComparingDouble(Worth::cost);
    }
}
