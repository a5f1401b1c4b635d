package nl.wieg.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class YearDifferenceTests {

    @Test
    void drawsAnArrowFromTenPercentOn() {
        YearDifference difference = YearDifference.between(count("110"), count("100"), 2023);

        assertThat(difference).isEqualTo(new YearDifference(YearDifference.Kind.MORE, 2023, "10", "10,0%", true));
    }

    @Test
    void drawsNoArrowWhereAFewMoreIsChance() {
        assertThat(YearDifference.between(count("12"), count("8"), 2023).notable())
                .isFalse();
    }

    @Test
    void givesNoShareOfZero() {
        YearDifference difference = YearDifference.between(count("46"), count("0"), 2023);

        assertThat(difference.amountText()).isEqualTo("46");
        assertThat(difference.shareText()).isEmpty();
    }

    @Test
    void givesNoShareOfAResultThatWentBelowZero() {
        YearDifference difference = YearDifference.between(euro("-104310"), euro("328244"), 2023);

        assertThat(difference.amountText()).isEqualTo("€\u00a0432.554");
        assertThat(difference.shareText()).isEmpty();
        assertThat(difference.notable()).isFalse();
    }

    @Test
    void comparesPercentagesInPoints() {
        YearDifference difference = YearDifference.between(percent("90.1"), percent("92.4"), 2023);

        assertThat(difference).isEqualTo(new YearDifference(YearDifference.Kind.LESS, 2023, "2,3 op de 100", "", true));
    }

    @Test
    void doesNotCompareWithAYearThatIsMissing() {
        FigureAmount missing = FigureAmount.none(FigureState.MISSING, NumberShape.COUNT);

        assertThat(YearDifference.between(count("10"), missing, 2023).kind()).isEqualTo(YearDifference.Kind.UNKNOWN);
    }

    private static FigureAmount count(String value) {
        return FigureAmount.of(FigureState.FINAL, NumberShape.COUNT, new BigDecimal(value));
    }

    private static FigureAmount euro(String value) {
        return FigureAmount.of(FigureState.FINAL, NumberShape.EURO, new BigDecimal(value));
    }

    private static FigureAmount percent(String value) {
        return FigureAmount.of(FigureState.FINAL, NumberShape.PERCENT, new BigDecimal(value));
    }
}
