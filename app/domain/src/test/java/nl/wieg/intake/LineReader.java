package nl.wieg.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import nl.wieg.shared.MunicipalityCode;

/** A feed of test lines: {@code key version date amount}, {@code !reason} for a faulty one, {@code ?} for an unreadable delivery. */
record LineReader(String source) implements FeedReader {

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        var lines = new BufferedReader(new InputStreamReader(delivery, StandardCharsets.UTF_8));
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            read(line, Position.line(++number), sink);
        }
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return rawRecord.getBytes(StandardCharsets.UTF_8);
    }

    private static void read(String line, Position at, RecordSink sink) throws UnreadableDelivery {
        if (line.startsWith("?")) {
            throw new UnreadableDelivery("Niet te lezen.");
        }
        if (line.startsWith("!")) {
            sink.refuse(at, line, line.substring(1));
            return;
        }
        var fields = line.split(" ");
        sink.accept(
                at,
                () -> line,
                new IntakeRecord(
                        fields[0],
                        Long.parseLong(fields[1]),
                        LocalDate.parse(fields[2]),
                        new MunicipalityCode("GM0106"),
                        "KDV",
                        "afgerond",
                        1,
                        false,
                        false,
                        Map.of("aantal", fields[3])));
    }
}
