package nl.wieg.demo.generator;

import java.util.Iterator;
import java.util.stream.IntStream;

/** Citizen service numbers that nobody has: nine digits that begin with 9999 and pass the elfproef, about nine thousand of them. */
public final class TestNumbers {

    private static final int FIRST = 999_900_000;
    private static final int LAST = 999_999_999;
    private static final int NUMBER_LENGTH = 9;
    private static final int DIVISOR = 11;

    private TestNumbers() {}

    /** All of them, from the lowest. */
    public static Iterator<String> all() {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(TestNumbers::passes)
                .mapToObj(Integer::toString)
                .iterator();
    }

    private static boolean passes(int number) {
        int sum = -(number % 10);
        int rest = number / 10;
        for (int weight = 2; weight <= NUMBER_LENGTH; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % DIVISOR == 0;
    }
}
