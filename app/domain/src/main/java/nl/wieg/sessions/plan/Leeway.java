package nl.wieg.sessions.plan;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How far rules may give way.
 *
 * @param isSome whether they may at all
 * @param most how much each rule gives way at most; one that is not named as much as it must
 */
record Leeway(boolean isSome, Map<GivingWay, Double> most) {

    /** What a solver takes for nothing. */
    private static final double NOTHING = 1e-6;

    private static final double SHARE_OF_A_RULE = 0.3;

    /** However short the search, there is time to find out which rule must give way. */
    private static final Duration FOR_A_RULE = Duration.ofSeconds(2);

    /** All rules hold. */
    static final Leeway NONE = new Leeway(false, Map.of());

    static final Leeway AS_MUCH_AS_IT_TAKES = new Leeway(true, Map.of());

    Leeway {
        most = Map.copyOf(most);
    }

    /** The least, rule by rule, for plans of these sessions that could be held; empty when the search is too short to find out. */
    static Optional<Leeway> least(Ground ground, Collection<Chance> chances, Search search) {
        var leeway = AS_MUCH_AS_IT_TAKES;
        for (var rule : GivingWay.values()) {
            var program = PlanModel.of(ground, chances, leeway);
            var missing = program.shortfall(rule);
            if (missing.isPresent()) {
                var found = Scip.exact(ground.instance().seed())
                        .least(
                                missing.get(),
                                program,
                                search.share(SHARE_OF_A_RULE).atLeast(FOR_A_RULE))
                        .found();
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                leeway = leeway.and(rule, found.get().value());
            }
        }
        return Optional.of(leeway);
    }

    /** None more than so much; {@link #NONE} when that is nothing. */
    static Leeway of(ToDoubleFunction<GivingWay> missing) {
        var leeway = AS_MUCH_AS_IT_TAKES;
        for (var rule : GivingWay.values()) {
            leeway = leeway.and(rule, missing.applyAsDouble(rule));
        }
        return leeway.most().values().stream().allMatch(most -> most <= 2 * NOTHING) ? NONE : leeway;
    }

    /** How much a rule gives way at most in it. */
    double most(GivingWay rule) {
        return most.getOrDefault(rule, isSome ? Double.POSITIVE_INFINITY : 0.0);
    }

    private Leeway and(GivingWay rule, double shortfall) {
        var more = new EnumMap<GivingWay, Double>(GivingWay.class);
        more.putAll(most);
        more.put(rule, shortfall + NOTHING);
        return new Leeway(true, more);
    }
}
