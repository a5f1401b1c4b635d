package nl.wieg.integrations.feeds;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one record into its columns by the letter of RFC 4180, with {@code ;}. FastCSV, used for our own lists, takes a quote inside an
 * unquoted column as text; in a feed that is a fault.
 */
final class CsvLine {

    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    private final String text;
    private final List<String> columns = new ArrayList<>();
    private int at;

    private CsvLine(String text) {
        this.text = text;
    }

    /** The trimmed columns; none when a quote stands where none may. */
    static List<String> columns(String text) {
        var line = new CsvLine(text);
        return line.cut() ? line.columns : List.of();
    }

    private boolean cut() {
        do {
            if (!(startsWithQuote() ? quoted() : plain())) {
                return false;
            }
        } while (at++ < text.length());
        return true;
    }

    private boolean startsWithQuote() {
        return at < text.length() && text.charAt(at) == QUOTE;
    }

    private boolean plain() {
        var separator = text.indexOf(SEPARATOR, at);
        var end = separator < 0 ? text.length() : separator;
        var quote = text.indexOf(QUOTE, at, end);
        columns.add(Texts.trim(text.substring(at, end)));
        at = end;
        return quote < 0;
    }

    private boolean quoted() {
        var value = new StringBuilder();
        var start = at + 1;
        var quote = text.indexOf(QUOTE, start);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
            value.append(text, start, quote + 1);
            start = quote + 2;
            quote = text.indexOf(QUOTE, start);
        }
        if (quote < 0) {
            return false;
        }
        columns.add(Texts.trim(value.append(text, start, quote).toString()));
        at = quote + 1;
        return at == text.length() || text.charAt(at) == SEPARATOR;
    }
}
