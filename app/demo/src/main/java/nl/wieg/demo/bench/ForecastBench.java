package nl.wieg.demo.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The forecast of a year against the mean of last year: how far each is off, session by session, in made-up regions that nothing was chosen on. How
 * far the truth itself is off is told too: chance alone, which no forecast gets below. Each number is the median over the regions.
 */
final class ForecastBench {

    /** What was chosen in the model was chosen on seeds below this one. */
    static final int FIRST_SEED = 1_000;

    private static final int SEEDS = Integer.getInteger("bench.seeds", 40);

    private ForecastBench() {}

    static Map<String, Object> measure() {
        var trials = IntStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                .mapToObj(ForecastTrial::of)
                .toList();
        var result = new LinkedHashMap<String, Object>();
        result.put("seeds", SEEDS);
        result.put("sessionsForecast", median(trials, trial -> trial.ours().size()));
        result.put("fitSeconds", median(trials, ForecastTrial::seconds));
        for (var error : ForecastError.values()) {
            result.put(error.label(), of(error, trials));
        }
        result.put("ratioBelow", 1.0);
        result.put("sameNumbers", trials.stream().allMatch(ForecastTrial::isSame) && isBetter(trials));
        return result;
    }

    private static Map<String, Object> of(ForecastError error, List<ForecastTrial> trials) {
        var result = new LinkedHashMap<String, Object>();
        result.put("ours", median(trials, trial -> error.mean(trial.ours())));
        result.put("lastYear", median(trials, trial -> error.mean(trial.lastYear())));
        result.put("truth", median(trials, trial -> error.mean(trial.truth())));
        result.put("ratio", median(trials, trial -> trial.ratio(error)));
        result.put("ratioToLastYearAtHome", median(trials, trial -> trial.ratioAtHome(error)));
        result.put("avoidableLeft", median(trials, trial -> trial.avoidableLeft(error)));
        result.put(
                "seedsBetter",
                trials.stream().filter(trial -> trial.ratio(error) < 1).count());
        return result;
    }

    private static boolean isBetter(List<ForecastTrial> trials) {
        return Arrays.stream(ForecastError.values()).allMatch(error -> median(trials, trial -> trial.ratio(error)) < 1);
    }

    static double median(List<ForecastTrial> trials, ToDoubleFunction<ForecastTrial> value) {
        var sorted = trials.stream().mapToDouble(value).sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
