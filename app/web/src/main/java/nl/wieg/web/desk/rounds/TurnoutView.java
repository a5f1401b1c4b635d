package nl.wieg.web.desk.rounds;

import java.util.List;

/**
 * Who is expected, a row for each vaccine and birth year. A child that misses two stands in two rows and once in the sums.
 *
 * @param children who can come, each once
 * @param withTwo who of them misses two
 * @param expected who will come
 */
public record TurnoutView(RoundHead head, Step step, List<Row> rows, String children, String withTwo, String expected) {

    /** One vaccine for one birth year; the address behind that of the step. */
    public record Row(
            String label,
            String address,
            String reachable,
            String deferred,
            String early,
            String turnout,
            String expected) {}
}
