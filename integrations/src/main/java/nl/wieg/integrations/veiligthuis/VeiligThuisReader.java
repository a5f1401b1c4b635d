package nl.wieg.integrations.veiligthuis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.integrations.feeds.TextLines;
import nl.wieg.integrations.feeds.TextLines.Line;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads the reports (M) and the advice and support questions (A), both one line of 60 columns. */
@Component
class VeiligThuisReader implements FeedReader {

    private static final List<FixedColumn> COLUMNS = List.of(
            FixedColumn.filled("type", 1, 1),
            FixedColumn.padded("nummer", 2, 15),
            FixedColumn.filled("versie", 16, 17),
            FixedColumn.filled("datum", 18, 25),
            FixedColumn.padded("gemeente", 26, 31),
            FixedColumn.filled("status", 32, 33),
            FixedColumn.padded("spaties", 34, 60));

    private static final int LENGTH = COLUMNS.getLast().last();
    private static final List<String> TYPES = List.of("M", "A");
    private static final List<String> STATUSES = List.of("IB", "AF", "VV");

    private static final String ENVELOPE_HEADER = "%-60s".formatted("Hherstel");

    private final Municipalities municipalities;

    VeiligThuisReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String source() {
        return "veilig-thuis";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        var lines = new TextLines(delivery, StandardCharsets.US_ASCII);
        requireHeader(lines.next().map(Line::text).orElse(""));
        var counted = new Trailer();
        var line = lines.next();
        for (var after = lines.next(); after.isPresent(); line = after, after = lines.next()) {
            counted.count(line.orElseThrow().text());
            hand(line.orElseThrow(), sink);
        }
        counted.require(line.map(Line::text).orElse(""));
    }

    /** What stands in which columns. */
    @Override
    public String layout() {
        return COLUMNS.stream().map(FixedColumn::shown).collect(Collectors.joining("; "));
    }

    @Override
    public byte[] envelope(String rawRecord) {
        var counted = new Trailer();
        rawRecord.lines().forEach(counted::count);
        return (ENVELOPE_HEADER + "\n" + rawRecord + "\n" + counted.line() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void requireHeader(String line) throws UnreadableDelivery {
        if (!line.startsWith("H")) {
            throw new UnreadableDelivery(
                    line.isEmpty()
                            ? "De levering is leeg: de regel met H ontbreekt."
                            : "De eerste regel begint niet met H.");
        }
    }

    private void hand(Line line, RecordSink sink) {
        var at = Position.line(line.number());
        try {
            sink.accept(at, line::text, contact(line));
        } catch (RefusedRecord e) {
            sink.refuse(at, line.text(), e.reason());
        }
    }

    private IntakeRecord contact(Line line) throws RefusedRecord {
        if (line.tooLong() || line.text().length() != LENGTH) {
            throw new RefusedRecord("De regel is niet precies " + LENGTH + " tekens lang.");
        }
        var fields = Fields.of(columns(line.text()));
        var type = fields.oneOf("type", TYPES);
        var key = type + fields.text("nummer");
        var version = fields.version("versie");
        var day = fields.date("datum", DateShape.COMPACT);
        var municipality = fields.municipality("gemeente", municipalities);
        var status = fields.oneOf("status", STATUSES);
        var lapsed = status.equals("VV");
        return new IntakeRecord(key, version, day, municipality, type, status, 1, lapsed, false, fields.content());
    }

    private static Map<String, String> columns(String line) {
        return COLUMNS.stream().collect(Collectors.toMap(FixedColumn::name, column -> column.of(line)));
    }
}
