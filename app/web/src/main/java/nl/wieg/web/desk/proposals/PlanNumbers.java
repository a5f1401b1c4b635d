package nl.wieg.web.desk.proposals;

import java.math.BigDecimal;
import nl.wieg.web.page.DutchNumbers;

/** Numbers of plans as a planner reads them: whole children and metres, tenths of km and hours. */
final class PlanNumbers {

    private static final double PERCENT = 100;
    private static final double METRES = 1_000;

    private PlanNumbers() {}

    static String children(double children) {
        return DutchNumbers.whole(Math.round(children));
    }

    static String tenths(double value) {
        return DutchNumbers.oneDecimal(BigDecimal.valueOf(value));
    }

    /** Of km, whole. */
    static String metres(double km) {
        return DutchNumbers.whole(Math.round(km * METRES));
    }

    /** 0.924 as 92,4%. */
    static String percent(double share) {
        return DutchNumbers.percent(BigDecimal.valueOf(share * PERCENT));
    }
}
