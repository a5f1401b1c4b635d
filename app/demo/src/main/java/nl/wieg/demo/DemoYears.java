package nl.wieg.demo;

import java.util.stream.IntStream;

/** The years that the demo plays; the last one is the one whose figures are shown. */
public record DemoYears(int first, int last) {

    /** The three years of a whole demo. */
    public static final DemoYears ALL = new DemoYears(2022, 2024);

    /** Just the year of the published figures. */
    public static final DemoYears LAST = new DemoYears(2024, 2024);

    IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }
}
