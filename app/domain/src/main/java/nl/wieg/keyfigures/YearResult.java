package nl.wieg.keyfigures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a year as they stand now, in the order of the page.
 *
 * @param run the count they come from; null when the year was never counted
 */
public record YearResult(int year, @Nullable RunSummary run, List<FigureResult> figures) {

    /** The figure of this code. */
    public Optional<FigureResult> figure(String code) {
        return figures.stream()
                .filter(figure -> figure.definition().code().equals(code))
                .findFirst();
    }
}
