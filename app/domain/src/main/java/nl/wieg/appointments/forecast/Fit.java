package nl.wieg.appointments.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the effects that fit the cases best, each drawn towards nothing by as much as its sort seems to matter little: ridge, with the strength of
 * each sort found from the cases themselves (empirical Bayes). One effect is improved at a time, by a step of Newton, until nothing moves. Cases
 * that differ more than chance would have them count for less.
 */
final class Fit {

    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-5;
    private static final double LARGEST_STEP = 0.5;

    /** How far the level may be expected to move in a year, squared: a quarter more or less, on the curve. */
    private static final double YEARLY = 0.25 * 0.25;

    private static final double FIRST_SPREAD = 0.2 * 0.2;
    private static final double LEAST_SPREAD = 1e-5;

    private final List<Case> cases;
    private final Curve curve;
    private final double[] effects;
    private final TreeMap<Integer, Group> levels = new TreeMap<>();
    private final Map<Trait, Group> differences = new LinkedHashMap<>();
    private final Map<Trait.Sort, Double> spreads = new EnumMap<>(Trait.Sort.class);
    private double dispersion = 1;

    Fit(List<Case> cases, Curve curve) {
        this.cases = cases.stream().filter(one -> one.size() > 0).toList();
        this.curve = curve;
        this.effects = new double[this.cases.size()];
        group();
        start();
    }

    Effects settled() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            if (improve() < STILL) {
                break;
            }
        }
        return new Effects(
                curve,
                levels.lastEntry().getValue().value,
                differences.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, difference -> difference.getValue().value)));
    }

    private void group() {
        for (var i = 0; i < cases.size(); i++) {
            levels.computeIfAbsent(cases.get(i).year(), year -> new Group())
                    .members
                    .add(i);
            for (var trait : cases.get(i).traits()) {
                differences.computeIfAbsent(trait, any -> new Group()).members.add(i);
                spreads.put(trait.sort(), FIRST_SPREAD);
            }
        }
    }

    /** Each year at the mean of all. */
    private void start() {
        var count = cases.stream().mapToDouble(Case::count).sum();
        var size = cases.stream().mapToDouble(Case::size).sum();
        var level = curve.effects((count + 0.5) / (size + 1));
        levels.values().forEach(year -> move(year, level));
    }

    /** Gives the largest step. */
    private double improve() {
        var largest = 0.0;
        for (var year : levels.entrySet()) {
            largest = Math.max(largest, improveLevel(year.getKey(), year.getValue()));
        }
        for (var difference : differences.entrySet()) {
            var spread = spreads.getOrDefault(difference.getKey().sort(), FIRST_SPREAD);
            largest = Math.max(largest, improve(difference.getValue(), 0, 1 / spread));
        }
        spread();
        disperse();
        return largest;
    }

    /** A year is held by the years beside it, and by nothing else. */
    private double improveLevel(int year, Group level) {
        var beside = new ArrayList<Double>();
        var before = levels.lowerEntry(year);
        var after = levels.higherEntry(year);
        if (before != null) {
            beside.add(before.getValue().value);
        }
        if (after != null) {
            beside.add(after.getValue().value);
        }
        var centre = beside.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return improve(level, centre, beside.size() / YEARLY);
    }

    /** @param hold how strongly it is held to its centre */
    private double improve(Group group, double centre, double hold) {
        var pull = hold * (centre - group.value);
        var weight = hold;
        for (var i : group.members) {
            pull += off(i) / dispersion;
            weight += variance(i) / dispersion;
        }
        group.weight = weight;
        var step = Math.clamp(pull / weight, -LARGEST_STEP, LARGEST_STEP);
        move(group, step);
        return Math.abs(step);
    }

    private void move(Group group, double step) {
        group.value += step;
        group.members.forEach(i -> effects[i] += step);
    }

    /** How much the traits of a sort differ: what they seem to, and what is still unsure of them. */
    private void spread() {
        spreads.replaceAll((sort, old) -> Math.max(
                LEAST_SPREAD,
                differences.entrySet().stream()
                        .filter(difference -> difference.getKey().sort() == sort)
                        .mapToDouble(difference -> difference.getValue().spread())
                        .average()
                        .orElse(old)));
    }

    /** How much more the cases differ from what is expected of them than chance would have it. */
    private void disperse() {
        var sum = 0.0;
        for (var i = 0; i < cases.size(); i++) {
            sum += variance(i) == 0 ? 0 : off(i) * off(i) / variance(i);
        }
        dispersion = Math.max(1, sum / cases.size());
    }

    /** How many more did than is expected. */
    private double off(int i) {
        return saysLittle(i) ? 0 : cases.get(i).count() - expected(i);
    }

    private double variance(int i) {
        return saysLittle(i) ? 0 : cases.get(i).size() * curve.slope(curve.mean(effects[i]));
    }

    /** A full one does not contradict that more would have. */
    private boolean saysLittle(int i) {
        return cases.get(i).isFull() && expected(i) > cases.get(i).count();
    }

    private double expected(int i) {
        return cases.get(i).size() * curve.mean(effects[i]);
    }

    /** The cases that share an effect. */
    private static final class Group {

        private final List<Integer> members = new ArrayList<>();
        private double value;
        private double weight = 1;

        double spread() {
            return value * value + 1 / weight;
        }
    }
}
