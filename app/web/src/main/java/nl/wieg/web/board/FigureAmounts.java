package nl.wieg.web.board;

import java.math.BigDecimal;
import java.util.Optional;
import nl.wieg.keyfigures.FigureInYear;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.Supply;
import org.jspecify.annotations.Nullable;

/** Values of key figures as they are shown; no value says whether the source delivered, or is still to come. */
final class FigureAmounts {

    private FigureAmounts() {}

    static FigureAmount of(FigureResult figure) {
        return amount(
                figure.status(), figure.supply(), figure.definition().kind(), figure.value(), figure.denominator());
    }

    static FigureAmount of(FigureInYear figure) {
        return amount(figure.status(), figure.supply(), figure.kind(), figure.value(), figure.denominator());
    }

    /** A month or a municipality of the figure, as firm as the whole. */
    static FigureAmount part(FigureResult figure, Optional<BigDecimal> value) {
        return amount(figure.status(), figure.supply(), figure.definition().kind(), value.orElse(null), null);
    }

    /** A year that was never counted, or in which the figure did not exist. */
    static FigureAmount never(Kind kind) {
        return FigureAmount.none(FigureState.NOT_DELIVERED, shape(kind));
    }

    private static FigureAmount amount(
            String status, Supply supply, Kind kind, @Nullable BigDecimal value, @Nullable Long answers) {
        if (value == null) {
            return FigureAmount.none(gap(supply), shape(kind));
        }
        return new FigureAmount(firmness(status), shape(kind), value, answers == null ? 0 : answers);
    }

    private static FigureState gap(Supply supply) {
        return switch (supply) {
            case DELIVERED -> FigureState.MISSING;
            case NOT_DELIVERED -> FigureState.NOT_DELIVERED;
            case NO_SOURCE -> FigureState.NOT_YET;
        };
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
