package nl.wieg.integrations.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;

/** A CSV format: RFC 4180 with {@code ;}, an exact header, one encoding. */
public final class CsvFormat {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    private final String header;
    private final List<String> names;
    private final Charset charset;
    private final boolean personal;

    private CsvFormat(String header, Charset charset, boolean personal) {
        this.header = header;
        this.names = List.of(header.split(";", -1));
        this.charset = charset;
        this.personal = personal;
    }

    /** UTF-8, with or without BOM. */
    public static CsvFormat utf8(String header) {
        return new CsvFormat(header, StandardCharsets.UTF_8, false);
    }

    /** The encoding of older Windows programs. */
    public static CsvFormat windows1252(String header) {
        return new CsvFormat(header, WINDOWS_1252, false);
    }

    /** The same format, of which no reason repeats a value. */
    public CsvFormat personal() {
        return new CsvFormat(header, charset, true);
    }

    String header() {
        return header;
    }

    /** Reads a file from its start and hands over every record. */
    public void read(InputStream delivery, RecordSink sink, RecordParser parser)
            throws IOException, UnreadableDelivery {
        var records = new CsvRecords(new TextLines(delivery, charset));
        requireHeader(records.header());
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            hand(next.get(), sink, parser);
        }
    }

    /** A file with this one record in it. */
    public byte[] envelope(String raw) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((header + "\r\n" + raw).getBytes(charset));
        if (!charset.newEncoder().canEncode(raw)) {
            // a byte that stands for nothing, so that reading refuses what would otherwise be stored as a question mark
            bytes.write(0x81);
        }
        return bytes.toByteArray();
    }

    private void requireHeader(String line) throws UnreadableDelivery {
        var unmarked = charset.equals(StandardCharsets.UTF_8) && line.startsWith(BOM) ? line.substring(1) : line;
        if (unmarked.isEmpty()) {
            throw new UnreadableDelivery("De levering is leeg: de kopregel ontbreekt.");
        }
        if (!unmarked.equals(header)) {
            throw new UnreadableDelivery("De kopregel is anders dan afgesproken: verwacht was " + header + ".");
        }
    }

    private void hand(CsvRecord row, RecordSink sink, RecordParser parser) {
        var at = Position.line(row.line());
        try {
            sink.accept(at, row::raw, parser.parse(fields(row)));
        } catch (RefusedRecord e) {
            sink.refuse(at, row.raw(), e.reason());
        }
    }

    private Fields fields(CsvRecord row) throws RefusedRecord {
        if (row.isBroken()) {
            throw new RefusedRecord(row.problem());
        }
        if (row.columns().size() != names.size()) {
            throw new RefusedRecord(
                    "De regel heeft " + row.columns().size() + " kolommen; dat moeten er " + names.size() + " zijn.");
        }
        Map<String, String> values = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), row.columns().get(i));
        }
        return personal ? Fields.personal(values) : Fields.of(values);
    }
}
