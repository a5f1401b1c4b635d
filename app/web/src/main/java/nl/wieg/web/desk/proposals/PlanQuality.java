package nl.wieg.web.desk.proposals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.web.page.DutchNumbers;

/**
 * How good a plan is.
 *
 * @param known whether anything is proven of it
 * @param best whether no other is better
 * @param far whether the best could cost less than half
 * @param percent how much dearer than the best it is at most, rounded up: 1,2%; empty when nothing is proven
 */
record PlanQuality(boolean known, boolean best, boolean far, String percent) {

    /** What a solver cannot tell apart. */
    private static final double ROUNDING = 1e-5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PlanQuality of(SessionPlan plan) {
        return of(plan.score().cost(), plan.bound());
    }

    static PlanQuality of(double cost, double bound) {
        if (cost - bound <= ROUNDING * Math.max(1, cost)) {
            return new PlanQuality(true, true, false, "0%");
        }
        if (bound <= 0) {
            return new PlanQuality(false, false, false, "");
        }
        var dearer = BigDecimal.valueOf(cost / bound - 1).multiply(HUNDRED).setScale(1, RoundingMode.CEILING);
        return new PlanQuality(true, false, dearer.compareTo(HUNDRED) > 0, DutchNumbers.percent(dearer));
    }
}
