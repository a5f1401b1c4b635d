package nl.wieg.keyfigures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works out the observations of one definition from tallies: a pure function. A source that did not deliver gives missing values; a stock
 * without the last day is missing; a share of nothing is missing; everything else without records is zero.
 */
final class Calculation {

    private static final int DECEMBER = 12;

    private final Definition definition;
    private final List<Tally> tallies;
    private final boolean delivered;

    Calculation(Definition definition, List<Tally> tallies, boolean delivered) {
        this.definition = definition;
        this.tallies = tallies.stream()
                .filter(tally -> tally.source().equals(definition.source()))
                .filter(tally ->
                        definition.terms().stream().anyMatch(term -> term.fits(tally.category(), tally.state())))
                .toList();
        this.delivered = delivered;
    }

    /** Year and months, for the region and for each municipality; euro figures for the region alone. */
    List<Observation> observations(Set<String> municipalities) {
        var observations = new ArrayList<Observation>();
        for (var month : (Iterable<Integer>) IntStream.rangeClosed(Observation.YEAR, DECEMBER)::iterator) {
            observations.add(observe(Observation.REGION, month, tally -> true));
            if (definition.kind() != Kind.MONEY) {
                municipalities.forEach(code -> observations.add(
                        observe(code, month, tally -> tally.municipality().equals(code))));
            }
        }
        return observations;
    }

    private Observation observe(String municipality, int month, Predicate<Tally> place) {
        var counted = tallies.stream().filter(place).filter(inMonth(month)).toList();
        var denominator = definition.kind() == Kind.RATIO && delivered ? sum(counted, "denominator") : null;
        return new Observation(
                definition.code(),
                definition.version(),
                municipality,
                month,
                delivered ? value(counted, month, denominator) : null,
                denominator,
                counted.stream().mapToLong(Tally::records).sum(),
                counted.stream().mapToLong(Tally::provisional).sum());
    }

    private Predicate<Tally> inMonth(int month) {
        if (month != Observation.YEAR) {
            return tally -> tally.month() == month;
        }
        return tally -> definition.kind() != Kind.STOCK || tally.month() == DECEMBER;
    }

    private @Nullable BigDecimal value(List<Tally> counted, int month, @Nullable Long denominator) {
        return switch (definition.kind()) {
            case FLOW -> BigDecimal.valueOf(sum(counted, "numerator"));
            case MONEY -> BigDecimal.valueOf(sum(counted, "numerator"), 2);
            case STOCK -> hasSnapshot(month) ? BigDecimal.valueOf(sum(counted, "numerator")) : null;
            case RATIO -> share(sum(counted, "numerator"), denominator == null ? 0 : denominator);
        };
    }

    /** A snapshot that came for the region is one for every municipality: who is not in it has none. */
    private boolean hasSnapshot(int month) {
        return tallies.stream().anyMatch(inMonth(month));
    }

    private long sum(List<Tally> counted, String side) {
        return counted.stream().mapToLong(tally -> weighted(tally, side)).sum();
    }

    private long weighted(Tally tally, String side) {
        var weight = definition.terms().stream()
                .filter(term -> term.side().equals(side) && term.fits(tally.category(), tally.state()))
                .mapToInt(Definition.Term::weight)
                .findFirst()
                .orElse(0);
        return weight * (definition.kind() == Kind.RATIO ? tally.records() : tally.amount());
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
