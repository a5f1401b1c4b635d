package nl.wieg.demo;

import java.util.stream.IntStream;

/**
 * How much the demo plays.
 *
 * @param first year
 * @param last year, the one whose figures are shown
 * @param children in the register
 */
public record DemoSize(int first, int last, int children) {

    /** A whole demo: three years, and every child in care. */
    public static final DemoSize WHOLE = new DemoSize(2022, 2024, 84_470);

    /** Three years with a few children: for who looks at figures. */
    public static final DemoSize FEW_CHILDREN = new DemoSize(2022, 2024, 2_000);

    /** Just the year of the published figures, and hardly anybody. */
    public static final DemoSize LAST_YEAR = new DemoSize(2024, 2024, 200);

    /** Just that year, with an empty register: for who admits children of their own. */
    public static final DemoSize NO_CHILDREN = new DemoSize(2024, 2024, 0);

    IntStream years() {
        return IntStream.rangeClosed(first, last);
    }
}
