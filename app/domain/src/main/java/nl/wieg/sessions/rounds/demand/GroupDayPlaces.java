package nl.wieg.sessions.rounds.demand;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDay.Wave;
import nl.wieg.sessions.rounds.Round;

/**
 * How many children can come to a group day at which time.
 *
 * <p>Each wave has its part of the places, in proportion to who is expected of its postcode areas; an area that is called to more days counts on each
 * for an equal part. A day without waves spreads its places over its quarters of an hour. Where families may walk in, waves have no more places than
 * are expected, and the others are for who walks in.
 *
 * @param expected children of its waves
 * @param at so many children at that time; whole, in order of time, none without a place
 */
public record GroupDayPlaces(GroupDay day, double expected, SortedMap<LocalTime, Integer> at) {

    private static final Duration APART = Duration.ofMinutes(15);

    /** Sums of parts that make a whole fall short of it by less than this. */
    private static final double ROUNDING = 1e-9;

    /** Of each group day of a round, in the order of the round. */
    public static List<GroupDayPlaces> of(Round round, Demand demand) {
        return round.groupDays().stream()
                .map(day -> of(day, round.groupDays(), demand))
                .toList();
    }

    /** How many of who is expected have no time of their own on any of these days; none when there is a day without waves, on which all can choose one. */
    public static double uncalled(Round round, Demand demand) {
        var days = round.groupDays();
        if (days.stream().anyMatch(day -> day.waves().isEmpty() && day.walkIn() == null)) {
            return 0;
        }
        return demand.areas().stream()
                .filter(area -> days(area, days) == 0)
                .mapToDouble(AreaDemand::expected)
                .sum();
    }

    /** For who has no appointment. */
    public int walkIn() {
        return day.capacity() - at.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static GroupDayPlaces of(GroupDay day, List<GroupDay> all, Demand demand) {
        SortedMap<LocalTime, Double> expected = new TreeMap<>();
        day.waves().forEach(wave -> expected.merge(wave.at(), expected(wave, all, demand), Double::sum));
        var sum = sum(expected);
        var places = day.walkIn() == null ? day.capacity() : (int) Math.min(day.capacity(), Math.ceil(sum));
        return new GroupDayPlaces(day, sum, spread(places, weights(day, expected)));
    }

    private static double expected(Wave wave, List<GroupDay> all, Demand demand) {
        Predicate<AreaDemand> isCalled = area -> wave.includes(area.place().area());
        return demand.areas().stream()
                .filter(isCalled)
                .mapToDouble(area -> area.expected() / days(area, all))
                .sum();
    }

    private static long days(AreaDemand area, List<GroupDay> all) {
        return all.stream()
                .filter(day -> day.waveOf(area.place().area()).isPresent())
                .count();
    }

    /** Equal ones where nobody is expected, or where there is no wave and nobody may walk in. */
    private static SortedMap<LocalTime, Double> weights(GroupDay day, SortedMap<LocalTime, Double> expected) {
        if (expected.isEmpty() && day.walkIn() == null) {
            return quarters(day);
        }
        return sum(expected) > 0
                ? expected
                : expected.keySet().stream()
                        .collect(Collectors.toMap(time -> time, time -> 1.0, Double::sum, TreeMap::new));
    }

    private static SortedMap<LocalTime, Double> quarters(GroupDay day) {
        var hours = day.hours();
        var moments = Math.max(1, Duration.between(hours.from(), hours.until()).dividedBy(APART));
        return LongStream.range(0, moments)
                .boxed()
                .collect(Collectors.toMap(
                        i -> hours.from().plus(APART.multipliedBy(i)), i -> 1.0, Double::sum, TreeMap::new));
    }

    /** Whole, by what they come to together up to each moment, so that none is lost to rounding. */
    private static SortedMap<LocalTime, Integer> spread(int places, SortedMap<LocalTime, Double> weights) {
        SortedMap<LocalTime, Integer> at = new TreeMap<>();
        var sum = sum(weights);
        var before = 0.0;
        for (Map.Entry<LocalTime, Double> weight : weights.entrySet()) {
            var after = before + weight.getValue();
            var here =
                    (int) (Math.floor(after * places / sum + ROUNDING) - Math.floor(before * places / sum + ROUNDING));
            if (here > 0) {
                at.put(weight.getKey(), here);
            }
            before = after;
        }
        return at;
    }

    private static double sum(SortedMap<LocalTime, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
