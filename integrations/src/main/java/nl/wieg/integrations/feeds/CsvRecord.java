package nl.wieg.integrations.feeds;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line where it starts, the header being line 1
 * @param raw its lines as read
 * @param columns trimmed; empty when the text is no record
 * @param problem why it is no record; empty when it is one
 */
record CsvRecord(int line, String raw, List<String> columns, String problem) {

    static CsvRecord readable(int line, String raw, List<String> columns) {
        return new CsvRecord(line, raw, columns, "");
    }

    static CsvRecord broken(int line, String raw, String problem) {
        return new CsvRecord(line, raw, List.of(), problem);
    }

    boolean isBroken() {
        return !problem.isEmpty();
    }
}
