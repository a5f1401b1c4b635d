package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that repeats itself: one seed, purpose and year always throw the same numbers. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, String purpose, int year) {
        return new Dice(new SplittableRandom((seed * 31 + purpose.hashCode()) * 10_007 + year));
    }

    /** From 0 up to, not including, {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Around 0, within 1 two times in three. */
    double normal() {
        return random.nextGaussian();
    }

    boolean perMille(double chance) {
        return random.nextDouble() * 1000 < chance;
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /** A day between two days, both included, but never a Sunday. */
    LocalDate workingDay(LocalDate from, LocalDate to) {
        LocalDate day = from.plusDays(below((int) ChronoUnit.DAYS.between(from, to) + 1));
        return switch (day.getDayOfWeek()) {
            case SUNDAY -> day.equals(from) ? day.plusDays(1) : day.minusDays(1);
            default -> day;
        };
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
