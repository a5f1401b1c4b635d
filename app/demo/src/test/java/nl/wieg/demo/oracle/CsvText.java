package nl.wieg.demo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RFC 4180 with a semicolon, read character by character. */
final class CsvText {

    private enum State {
        START,
        BARE,
        QUOTED,
        CLOSED
    }

    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /**
     * All rows below the header. A row with an unclosed or misplaced quote is empty: it stands for its first physical
     * line only, and reading goes on at the line after that one. Lines without any character are no rows.
     */
    static List<Optional<List<String>>> rowsBelow(String header, String text) {
        CsvText csv = new CsvText(text);
        if (!csv.physicalLine().equals(header)) {
            throw new UnusableFile("another header");
        }
        csv.at = csv.afterPhysicalLine();
        List<Optional<List<String>>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            if (csv.physicalLine().isEmpty()) {
                csv.at = csv.afterPhysicalLine();
            } else {
                rows.add(csv.row());
            }
        }
        return rows;
    }

    private Optional<List<String>> row() {
        int nextLine = afterPhysicalLine();
        List<String> fields = new ArrayList<>();
        while (true) {
            Optional<String> field = field();
            if (field.isEmpty()) {
                at = nextLine;
                return Optional.empty();
            }
            fields.add(field.get());
            if (at < text.length() && text.charAt(at) == ';') {
                at++;
            } else {
                at = at + lineBreakLength(at);
                return Optional.of(fields);
            }
        }
    }

    /** Reads one field and stops at what ends it: a semicolon, a line break or the end. Empty: a quote is wrong. */
    private Optional<String> field() {
        StringBuilder field = new StringBuilder();
        State state = State.START;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (state == State.QUOTED) {
                if (c != '"') {
                    field.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    field.append('"');
                    at++;
                } else {
                    state = State.CLOSED;
                }
            } else if (c == ';' || lineBreakLength(at) > 0) {
                return Optional.of(field.toString());
            } else if (state == State.START && c == '"') {
                state = State.QUOTED;
            } else if (state == State.CLOSED || c == '"') {
                return Optional.empty();
            } else {
                field.append(c);
                state = State.BARE;
            }
        }
        return state == State.QUOTED ? Optional.empty() : Optional.of(field.toString());
    }

    private int lineBreakLength(int position) {
        if (text.startsWith("\r\n", position)) {
            return 2;
        }
        return text.startsWith("\n", position) ? 1 : 0;
    }

    private String physicalLine() {
        int end = at;
        while (end < text.length() && lineBreakLength(end) == 0) {
            end++;
        }
        return text.substring(at, end);
    }

    private int afterPhysicalLine() {
        int end = at + physicalLine().length();
        return end + lineBreakLength(end);
    }
}
