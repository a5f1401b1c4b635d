package nl.wieg.web.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wieg.web.page.DutchNumbers;

/**
 * The difference with the year before, in words; {@code shareText} is empty where a share says nothing, and
 * {@code notable} decides whether an arrow is drawn.
 */
public record YearDifference(Kind kind, int previousYear, String amountText, String shareText, boolean notable) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    // Below this a few more or less is chance, not news.
    private static final BigDecimal SMALL = BigDecimal.valueOf(50);
    // Tenfold and more is no share that says anything: the year before was not whole.
    private static final BigDecimal TENFOLD = BigDecimal.valueOf(1000);
    private static final BigDecimal NOTABLE_PERCENT = BigDecimal.TEN;
    private static final BigDecimal NOTABLE_POINTS = BigDecimal.TWO;

    /** An arrow from 10 percent on when the year before had 50 or more; for percentages from 2 points on. */
    public static YearDifference between(FigureAmount now, FigureAmount before, int previousYear) {
        if (!now.known() || !before.known()) {
            return new YearDifference(Kind.UNKNOWN, previousYear, "", "", false);
        }
        BigDecimal change = now.value().subtract(before.value());
        if (change.signum() == 0) {
            return new YearDifference(Kind.SAME, previousYear, "", "", false);
        }
        Kind kind = change.signum() > 0 ? Kind.MORE : Kind.LESS;
        return now.shape() == NumberShape.PERCENT
                ? ofPoints(kind, previousYear, change.abs())
                : ofAmounts(kind, previousYear, change.abs(), now.shape(), before.value());
    }

    private static YearDifference ofPoints(Kind kind, int previousYear, BigDecimal points) {
        String text = DutchNumbers.oneDecimal(points) + " procentpunt";
        return new YearDifference(kind, previousYear, text, "", points.compareTo(NOTABLE_POINTS) >= 0);
    }

    private static YearDifference ofAmounts(
            Kind kind, int previousYear, BigDecimal change, NumberShape shape, BigDecimal before) {
        String text = shape == NumberShape.EURO ? DutchNumbers.shortEuro(change) : DutchNumbers.whole(change);
        if (before.signum() <= 0) {
            return new YearDifference(kind, previousYear, text, "", false);
        }
        BigDecimal percent = change.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        boolean notable = before.compareTo(SMALL) >= 0 && percent.compareTo(NOTABLE_PERCENT) >= 0;
        String share = percent.compareTo(TENFOLD) < 0 ? DutchNumbers.percent(percent) : "";
        return new YearDifference(kind, previousYear, text, share, notable);
    }

    /** Which way a figure went since the year before. */
    public enum Kind {
        MORE,
        LESS,
        SAME,
        /** One of the two years has no value. */
        UNKNOWN
    }
}
