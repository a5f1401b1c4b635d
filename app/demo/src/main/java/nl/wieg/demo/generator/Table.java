package nl.wieg.demo.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A resource of the made-up region: columns under a header, between semicolons; lines after a # are remarks. */
record Table(List<Row> rows) {

    /** One line of a table, by the names of its columns. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), () -> "no column " + column + " in " + cells.keySet());
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        double weight(String column) {
            return Double.parseDouble(text(column));
        }
    }

    static Table read(String name) {
        List<String> lines = lines(name);
        String[] header = lines.getFirst().split(";", -1);
        return new Table(lines.stream().skip(1).map(line -> row(header, line)).toList());
    }

    /** The lines of a resource that holds no table. */
    static List<String> lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(Table.class.getResourceAsStream("/demo/" + name), () -> "no resource " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    private static Row row(String[] header, String line) {
        String[] cells = line.split(";", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return new Row(row);
    }
}
