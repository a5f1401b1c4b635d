package nl.wieg.web.desk.register;

import java.util.List;
import nl.wieg.web.page.Option;

/**
 * How many are due, with the filter as it stands.
 *
 * @param per what a row is: prik, gemeente or geboortejaar
 * @param heads the statuses that occur, in words
 * @param download the address of the same counts as a file
 */
public record DueView(
        List<Option> municipalities,
        List<Option> birthYears,
        List<Option> doses,
        List<Option> per,
        List<String> heads,
        List<Row> rows,
        Row total,
        String download) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The name of the rows: the choice that is selected. */
    public String rowHead() {
        return per.stream()
                .filter(Option::selected)
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    /** Counts under one name, one for each status, and their sum. */
    public record Row(String name, List<String> counts, String sum) {}
}
