package nl.wieg.intake;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The first and last year of the readable records of a delivery; both null when it has none. */
record YearRange(@Nullable Short first, @Nullable Short last) {

    static YearRange of(SortedSet<Integer> years) {
        return years.isEmpty()
                ? new YearRange(null, null)
                : new YearRange(years.first().shortValue(), years.last().shortValue());
    }
}
