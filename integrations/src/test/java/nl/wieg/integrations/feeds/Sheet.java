package nl.wieg.integrations.feeds;

import java.util.List;

/** A CSV format with one good line, of which tests change one column. */
public record Sheet(String header, String example) {

    /** A file of the good line with this column changed. */
    public String with(String column, String value) {
        return file(line(column, value));
    }

    /** The good line with this column changed. */
    public String line(String column, String value) {
        var columns = example.split(";", -1);
        columns[List.of(header.split(";", -1)).indexOf(column)] = value;
        return String.join(";", columns);
    }

    public String file(String... lines) {
        return header + "\n" + String.join("\n", lines) + "\n";
    }
}
