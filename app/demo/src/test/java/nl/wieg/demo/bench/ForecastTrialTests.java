package nl.wieg.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small share of the bench: on seeds that nothing was chosen on. */
class ForecastTrialTests {

    private static List<ForecastTrial> trials;

    @BeforeAll
    static void someRegions() {
        trials = IntStream.range(0, 6)
                .mapToObj(i -> ForecastTrial.of(ForecastBench.FIRST_SEED + i))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"TURNOUT_CHILDREN, 0.92", "NO_SHOW_CHILDREN, 0.96", "NO_SHOW_BRIER, 0.995", "NO_SHOW_LOG_LOSS, 0.99"})
    void isLessFarOffThanLastYearsMean(ForecastError error, double most) {
        assertThat(ForecastBench.median(trials, trial -> trial.ratio(error))).isLessThan(most);
    }

    @ParameterizedTest
    @CsvSource({"TURNOUT_CHILDREN", "NO_SHOW_CHILDREN", "NO_SHOW_BRIER", "NO_SHOW_LOG_LOSS"})
    void isLessFarOffThanLastYearsMeanOfTheMunicipality(ForecastError error) {
        assertThat(ForecastBench.median(trials, trial -> trial.ratioAtHome(error)))
                .isLessThan(1);
    }

    @Test
    void saysTheSameInAnyOrder() {
        assertThat(trials).allMatch(ForecastTrial::isSame);
    }

    @Test
    void staysFartherOffThanTheTruth() {
        assertThat(trials).allMatch(trial -> trial.avoidableLeft(ForecastError.NO_SHOW_LOG_LOSS) > 0);
    }
}
