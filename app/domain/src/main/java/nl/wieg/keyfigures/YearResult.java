package nl.wieg.keyfigures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a year as they stand now, in the order of the page.
 *
 * @param run the count they come from; null when the year was never counted
 * @param stray counted, but of stray records alone: no source delivered about it
 */
public record YearResult(int year, @Nullable RunSummary run, boolean stray, List<FigureResult> figures) {

    /** What another year can be compared with: a handful of stray records is nothing to compare with. */
    public YearResult comparable() {
        return stray ? new YearResult(year, null, true, List.of()) : this;
    }

    /** The figure of this code. */
    public Optional<FigureResult> figure(String code) {
        return figures.stream()
                .filter(figure -> figure.definition().code().equals(code))
                .findFirst();
    }
}
