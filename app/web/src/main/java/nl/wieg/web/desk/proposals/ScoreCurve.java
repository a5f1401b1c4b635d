package nl.wieg.web.desk.proposals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.wieg.sessions.proposals.ProposalStep;
import nl.wieg.web.page.DutchNumbers;

/**
 * Draws how the last search of a proposal went: what the best plan cost and what none can be cheaper than, as two stairs that come together. The
 * first plans of a search cost many times the last: the upper edge is kept near to where it ends, and those are cut off.
 */
final class ScoreCurve {

    static final int WIDTH = 480;
    static final int HEIGHT = 240;

    private static final double LEFT = 64;
    private static final double RIGHT = 344;
    private static final double TOP = 28;
    private static final double BOTTOM = 200;

    /** The room between the last cost and the lowest bound fits in so many times above it. */
    private static final double ABOVE = 3;

    private static final double LABEL_ABOVE = 8;
    private static final double LABEL_BELOW = 18;

    private final List<ProposalStep> steps;
    private final double seconds;
    private final double low;
    private final double high;

    private ScoreCurve(List<ProposalStep> steps, double seconds) {
        this.steps = steps;
        this.seconds = seconds;
        var last = steps.getLast().cost();
        this.low = steps.stream().mapToDouble(ProposalStep::bound).min().orElse(0);
        this.high = Math.max(
                low + 1,
                Math.min(
                        steps.stream().mapToDouble(ProposalStep::cost).max().orElse(last),
                        last + ABOVE * (last - low)));
    }

    /**
     * The last search of these; empty while nothing was found.
     *
     * @param seconds what the drawing is wide at least
     */
    static Optional<CurveView> of(List<ProposalStep> steps, int seconds) {
        var last = lastSearch(steps);
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScoreCurve(last, Math.max(seconds, after(last.getLast()))).view());
    }

    /** A new search begins where the clock goes back, or where a change by hand made the plan dearer. */
    static List<ProposalStep> lastSearch(List<ProposalStep> steps) {
        var begin = 0;
        for (var i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1);
            var now = steps.get(i);
            if (now.after().compareTo(before.after()) < 0 || now.cost() > before.cost()) {
                begin = i;
            }
        }
        return steps.subList(begin, steps.size());
    }

    private CurveView view() {
        var last = steps.getLast();
        return new CurveView(
                line(ProposalStep::cost),
                new CurveView.Label(text(y(last.cost()) - LABEL_ABOVE), points(last.cost())),
                line(ProposalStep::bound),
                new CurveView.Label(text(y(last.bound()) + LABEL_BELOW), points(last.bound())),
                points(high),
                points(low),
                DutchNumbers.whole(Math.round(seconds)),
                steps.getFirst().cost() > high,
                steps.stream().map(ScoreCurve::row).toList());
    }

    /** A stair: level until the next improvement, and on to the right edge. */
    private String line(ToDoubleFunction<ProposalStep> value) {
        var points = new ArrayList<String>();
        var level = y(value.applyAsDouble(steps.getFirst()));
        for (var step : steps) {
            points.add(point(x(after(step)), level));
            level = y(value.applyAsDouble(step));
            points.add(point(x(after(step)), level));
        }
        points.add(point(RIGHT, level));
        return String.join(" ", points.stream().distinct().toList());
    }

    private double x(double second) {
        return LEFT + (RIGHT - LEFT) * second / seconds;
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (Math.min(value, high) - low) / (high - low);
    }

    private static CurveView.Row row(ProposalStep step) {
        return new CurveView.Row(
                DutchNumbers.oneDecimal(BigDecimal.valueOf(after(step))),
                points(step.cost()),
                points(step.bound()),
                PlanQuality.of(step.cost(), step.bound()).percent());
    }

    private static double after(ProposalStep step) {
        return step.after().toMillis() / 1000.0;
    }

    private static String points(double value) {
        return DutchNumbers.whole(Math.round(value));
    }

    private static String point(double x, double y) {
        return text(x) + "," + text(y);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
