package nl.wieg.sessions.resources.files;

import java.util.Optional;
import nl.wieg.sessions.resources.Days;
import org.jspecify.annotations.Nullable;

/** Days as a line has them: {@code 24-12-2026 t/m 31-12-2026}; or one day, or what has no end yet. */
final class WrittenDays {

    /** What may follow the first day; the last day is its only group. */
    static final String UNTIL = "(?:\\s+(?:t/m|tot en met)\\s+(" + WrittenDay.SHAPE + "))?";

    private WrittenDays() {}

    /** The last is left out for one day. */
    static String write(Days days) {
        return days.first().equals(days.last()) ? WrittenDay.write(days.first()) : both(days);
    }

    /** The last is left out for what has no end yet. */
    static String writeOpen(Days days) {
        return days.isOpenEnded() ? WrittenDay.write(days.first()) : both(days);
    }

    /**
     * Empty for what are no days, and when the last is before the first.
     *
     * @param last null for one day
     */
    static Optional<Days> read(String first, @Nullable String last) {
        return between(first, last == null ? first : last);
    }

    /**
     * Empty for what are no days, and when the last is before the first.
     *
     * @param last null for what has no end yet
     */
    static Optional<Days> readOpen(String first, @Nullable String last) {
        return last == null ? WrittenDay.read(first).map(Days::from) : between(first, last);
    }

    private static Optional<Days> between(String first, String last) {
        return WrittenDay.read(first).flatMap(from -> WrittenDay.read(last)
                .filter(until -> !until.isBefore(from))
                .map(until -> new Days(from, until)));
    }

    private static String both(Days days) {
        return WrittenDay.write(days.first()) + " t/m " + WrittenDay.write(days.last());
    }
}
