package nl.wieg.demo.oracle.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Chance that can be had again: the same seed and purpose throw the same numbers. */
class Dice {

    private final Random random;

    Dice(long seed, String purpose) {
        this.random = new Random(seed * 1_000_003 + purpose.hashCode());
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number between two bounds, both inclusive. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    long between(long lowest, long highest) {
        return random.nextLong(lowest, highest + 1);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String of(String... some) {
        return pick(List.of(some));
    }

    <T> List<T> shuffled(List<T> some) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A key; some differ from a neighbour's only in case, in an accent, or in zeros, which must stay apart. */
    String key(String prefix, int serial) {
        String plain = "%s-%06d".formatted(prefix, serial);
        return switch (between(1, 16)) {
            case 1 -> "%s-%06d".formatted(prefix, serial - 1).toLowerCase(Locale.ROOT);
            case 2 -> plain.replace('-', ' ');
            case 3 -> "%sé-%06d".formatted(prefix, serial % 4);
            case 4 -> "%se-%06d".formatted(prefix, serial % 4);
            case 5 -> "'; DROP TABLE records; -- " + serial;
            case 6 -> String.valueOf(serial % 8);
            case 7 -> "0" + serial % 8;
            default -> plain;
        };
    }
}
