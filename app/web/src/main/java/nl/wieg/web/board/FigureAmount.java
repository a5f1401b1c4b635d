package nl.wieg.web.board;

import java.math.BigDecimal;
import nl.wieg.web.page.DutchNumbers;

/** One value of a figure, or the reason why there is none; {@code answers} stands beside a percentage and is 0 elsewhere. */
public record FigureAmount(FigureState state, NumberShape shape, BigDecimal value, long answers) {

    public static FigureAmount of(FigureState state, NumberShape shape, BigDecimal value) {
        return new FigureAmount(state, shape, value, 0);
    }

    /** No value: pass a state that says why. */
    public static FigureAmount none(FigureState state, NumberShape shape) {
        return new FigureAmount(state, shape, BigDecimal.ZERO, 0);
    }

    public boolean known() {
        return state.hasValue();
    }

    /** True for a counted zero, never for a value that is missing. */
    public boolean zero() {
        return known() && value.signum() == 0;
    }

    /** In full, as tables and running text have it. */
    public String text() {
        return switch (shape) {
            case COUNT -> DutchNumbers.whole(value);
            case EURO -> DutchNumbers.euro(value);
            case PERCENT -> DutchNumbers.percent(value);
        };
    }

    /** As the printed report has it: millions of euros with one decimal, everything else in full. */
    public String shortText() {
        return shape == NumberShape.EURO ? DutchNumbers.shortEuro(value) : text();
    }

    /** What is written large: millions of euros without their word, which stands small behind it. */
    public String largeText() {
        return inMillions() ? DutchNumbers.euroMillions(value) : text();
    }

    public boolean inMillions() {
        return shape == NumberShape.EURO && DutchNumbers.isMillions(value);
    }

    /** For machines: digits and a decimal point. */
    public String plain() {
        return value.toPlainString();
    }

    public String answersText() {
        return DutchNumbers.whole(answers);
    }
}
