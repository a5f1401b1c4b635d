package nl.wieg.sessions.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a search is.
 *
 * @param bound no plan is cheaper
 * @param cost of the best so far
 */
public record Improvement(double bound, double cost) {

    /** A line of SCIP's table ends in: dual bound | primal bound | gap | completed. */
    private static final Pattern LINE =
            Pattern.compile("\\|\\s*(-?[0-9.e+]+)\\s*\\|\\s*(-?[0-9.e+]+)\\s*\\|[^|]*\\|[^|]*$");

    static Optional<Improvement> read(String line) {
        var table = LINE.matcher(line.strip());
        return table.find()
                ? Optional.of(new Improvement(Double.parseDouble(table.group(1)), Double.parseDouble(table.group(2))))
                : Optional.empty();
    }
}
