package nl.wieg.demo.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** CSV by RFC 4180 with semicolons: quotes only where a field needs them. */
final class Csv {

    private Csv() {}

    static String line(Object... fields) {
        return Arrays.stream(fields).map(field -> quoted(field.toString())).collect(Collectors.joining(";"));
    }

    /** A whole file: the header and the lines, each ended by {@code lineEnd}. */
    static String file(String header, List<String> lines, String lineEnd) {
        return lines.stream().collect(Collectors.joining(lineEnd, header + lineEnd, lines.isEmpty() ? "" : lineEnd));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
