package nl.wieg.integrations.feeds;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.TextLines.Line;

/**
 * The records of a CSV file, one at a time. A quote that is never closed, or stands where none may, spoils its own line only: reading goes on
 * at the next line, however far the quote was followed.
 */
final class CsvRecords {

    private static final String WRONG_QUOTES = "De aanhalingstekens in deze regel kloppen niet.";
    private static final String TOO_LONG = "De regel is langer dan " + TextLines.LONGEST + " tekens.";

    private final TextLines lines;
    private final Deque<Line> ahead = new ArrayDeque<>();

    CsvRecords(TextLines lines) {
        this.lines = lines;
    }

    /** The first line, without its line end. */
    String header() throws IOException, UnreadableDelivery {
        return nextLine().map(line -> withoutCr(line.text())).orElse("");
    }

    /** The next record; empty lines are passed over. */
    Optional<CsvRecord> next() throws IOException, UnreadableDelivery {
        var line = nextLine();
        while (line.isPresent() && withoutCr(line.get().text()).isEmpty()) {
            line = nextLine();
        }
        return line.isPresent() ? Optional.of(startingAt(line.get())) : Optional.empty();
    }

    private CsvRecord startingAt(Line first) throws IOException, UnreadableDelivery {
        var text = withoutCr(first.text());
        if (first.tooLong()) {
            return CsvRecord.broken(first.number(), text, TOO_LONG);
        }
        var columns = hasOpenQuote(text) ? List.<String>of() : CsvLine.columns(text);
        if (!columns.isEmpty()) {
            return CsvRecord.readable(first.number(), text, columns);
        }
        return hasOpenQuote(text) ? acrossLines(first) : CsvRecord.broken(first.number(), text, WRONG_QUOTES);
    }

    private CsvRecord acrossLines(Line first) throws IOException, UnreadableDelivery {
        var followed = new ArrayList<Line>();
        var text = new StringBuilder(first.text());
        var open = true;
        while (open && text.length() <= TextLines.LONGEST) {
            var line = nextLine();
            if (line.isEmpty()) {
                break;
            }
            followed.add(line.get());
            text.append('\n').append(line.get().text());
            open ^= hasOpenQuote(line.get().text());
        }
        var raw = withoutCr(text.toString());
        var columns = open || raw.length() > TextLines.LONGEST ? List.<String>of() : CsvLine.columns(raw);
        if (columns.isEmpty()) {
            followed.reversed().forEach(ahead::addFirst);
            return CsvRecord.broken(first.number(), withoutCr(first.text()), WRONG_QUOTES);
        }
        return CsvRecord.readable(first.number(), raw, columns);
    }

    private Optional<Line> nextLine() throws IOException, UnreadableDelivery {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
    }

    private static boolean hasOpenQuote(String text) {
        var open = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            open = !open;
        }
        return open;
    }

    private static String withoutCr(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
