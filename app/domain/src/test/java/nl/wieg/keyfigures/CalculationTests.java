package nl.wieg.keyfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.keyfigures.Definition.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTests {

    private static final Set<String> TWO = Set.of("GM0106", "GM0114");

    @Test
    void countsAFlowByMunicipalityAndMonthWithTheUnknownInTheRegionOnly() {
        var figure = aFigure(Kind.FLOW, new Term("numerator", "*", "*", 1));
        var tallies = List.of(tally("GM0106", 3, 5, 5), tally("GM0114", 4, 2, 2), tally("GM0000", 4, 1, 1));

        var observations = new Calculation(figure, tallies, true).observations(TWO);

        assertThat(value(observations, "REGION", 0)).isEqualByComparingTo("8");
        assertThat(value(observations, "REGION", 4)).isEqualByComparingTo("3");
        assertThat(value(observations, "GM0106", 0)).isEqualByComparingTo("5");
        assertThat(value(observations, "GM0114", 3)).isZero();
        assertThat(observations).hasSize(13 * 3);
    }

    @Test
    void countsOnlyWhatItsTermsName() {
        var figure = aFigure(Kind.FLOW, new Term("numerator", "KDV", "afgerond", 1));
        var tallies = List.of(
                new Tally("gir", "KDV", "afgerond", "GM0106", 1, 4, 4, 0),
                new Tally("gir", "KDV", "gepland", "GM0106", 1, 7, 7, 0),
                new Tally("gir", "VGO", "afgerond", "GM0106", 1, 9, 9, 0),
                new Tally("osiris", "KDV", "afgerond", "GM0106", 1, 11, 11, 0));

        assertThat(value(new Calculation(figure, tallies, true).observations(TWO), "REGION", 0))
                .isEqualByComparingTo("4");
    }

    @Test
    void isMissingWhenTheSourceDidNotDeliverAndZeroWhenItDeliveredNothing() {
        var figure = aFigure(Kind.FLOW, new Term("numerator", "*", "*", 1));

        assertThat(whole(new Calculation(figure, List.of(), false)).value()).isNull();
        assertThat(whole(new Calculation(figure, List.of(), true)).value()).isZero();
    }

    @Test
    void takesAStockFromTheLastDayOfTheYearOnly() {
        var figure = aFigure(Kind.STOCK, new Term("numerator", "*", "*", 1));
        var november = tally("GM0106", 11, 3, 900);
        var december = tally("GM0106", 12, 3, 910);

        assertThat(whole(new Calculation(figure, List.of(november), true)).value())
                .isNull();
        var observations = new Calculation(figure, List.of(november, december), true).observations(TWO);
        assertThat(value(observations, "REGION", 0)).isEqualByComparingTo("910");
        assertThat(value(observations, "REGION", 11)).isEqualByComparingTo("900");
        assertThat(value(observations, "GM0114", 0)).isZero();
    }

    @Test
    void addsMoneyInCentsWithItsSigns() {
        var figure =
                aFigure(Kind.MONEY, new Term("numerator", "baten", "*", 1), new Term("numerator", "lasten", "*", -1));
        var tallies = List.of(
                new Tally("gir", "baten", "basis", "GM0000", 3, 1, 10_000_000_000_000_01L, 0),
                new Tally("gir", "lasten", "", "GM0000", 3, 1, 10_000_000_000_000_00L, 0));

        var observations = new Calculation(figure, tallies, true).observations(TWO);

        assertThat(value(observations, "REGION", 0)).isEqualTo(new BigDecimal("0.01"));
        assertThat(observations).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"1, 16, 6.3", "1, 3, 33.3", "2, 3, 66.7", "437, 437, 100.0", "1, 2000, 0.1", "1, 2001, 0.0"})
    void roundsAShareHalfUpToOneDecimal(long high, long all, BigDecimal expected) {
        var figure = aFigure(Kind.RATIO, new Term("numerator", "*", "8", 1), new Term("denominator", "*", "*", 1));
        var tallies = List.of(
                new Tally("gir", "herfst", "8", "GM0106", 10, high, 8 * high, 0),
                new Tally("gir", "herfst", "5", "GM0106", 10, all - high, 5 * (all - high), 0));

        var whole = whole(new Calculation(figure, tallies, true));

        assertThat(whole.value()).isEqualTo(expected);
        assertThat(whole.denominator()).isEqualTo(all);
    }

    @Test
    void hasNoShareOfNothing() {
        var figure = aFigure(Kind.RATIO, new Term("denominator", "*", "*", 1));

        var whole = whole(new Calculation(figure, List.of(), true));

        assertThat(whole.value()).isNull();
        assertThat(whole.denominator()).isZero();
    }

    private static Observation whole(Calculation calculation) {
        return calculation.observations(TWO).stream()
                .filter(o -> o.municipality().equals("REGION") && o.month() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(List<Observation> observations, String municipality, int month) {
        return observations.stream()
                .filter(o -> o.municipality().equals(municipality) && o.month() == month)
                .findFirst()
                .map(Observation::value)
                .orElseThrow();
    }

    private static Tally tally(String municipality, int month, long records, long amount) {
        return new Tally("gir", "KDV", "afgerond", municipality, month, records, amount, 0);
    }

    private static Definition aFigure(Kind kind, Term... terms) {
        return new Definition(
                "figuur",
                1,
                1,
                true,
                "Figuur",
                "count",
                kind,
                "gir",
                "regel",
                "alles",
                "eigenaar",
                LocalDate.EPOCH,
                List.of(terms));
    }
}
