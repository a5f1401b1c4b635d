package nl.wieg.web.board;

import java.math.BigDecimal;
import java.util.Optional;
import nl.wieg.keyfigures.FigureInYear;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.Kind;
import org.jspecify.annotations.Nullable;

/** Values of key figures as they are shown; no value says whether the source delivered. */
final class FigureAmounts {

    private FigureAmounts() {}

    static FigureAmount of(FigureResult figure) {
        return amount(
                figure.status(),
                figure.sourceDelivered(),
                figure.definition().kind(),
                figure.value(),
                figure.denominator());
    }

    static FigureAmount of(FigureInYear figure) {
        return amount(figure.status(), figure.sourceDelivered(), figure.kind(), figure.value(), figure.denominator());
    }

    /** A month or a municipality of the figure, as firm as the whole. */
    static FigureAmount part(FigureResult figure, Optional<BigDecimal> value) {
        return amount(
                figure.status(), figure.sourceDelivered(), figure.definition().kind(), value.orElse(null), null);
    }

    /** A year that was never counted, or in which the figure did not exist. */
    static FigureAmount never(Kind kind) {
        return FigureAmount.none(FigureState.NOT_DELIVERED, shape(kind));
    }

    private static FigureAmount amount(
            String status, boolean delivered, Kind kind, @Nullable BigDecimal value, @Nullable Long answers) {
        if (value == null) {
            return FigureAmount.none(delivered ? FigureState.MISSING : FigureState.NOT_DELIVERED, shape(kind));
        }
        return new FigureAmount(firmness(status), shape(kind), value, answers == null ? 0 : answers);
    }

    private static NumberShape shape(Kind kind) {
        return switch (kind) {
            case FLOW, STOCK -> NumberShape.COUNT;
            case MONEY -> NumberShape.EURO;
            case RATIO -> NumberShape.PERCENT;
        };
    }

    private static FigureState firmness(String status) {
        return switch (status) {
            case "definitief" -> FigureState.FINAL;
            case "nader voorlopig" -> FigureState.FURTHER_PROVISIONAL;
            default -> FigureState.PROVISIONAL;
        };
    }
}
