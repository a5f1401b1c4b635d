package nl.wieg.integrations.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.shared.MunicipalityCode;

/** Takes every line as a record with that key; a line {@code KAPOT} makes the delivery unreadable. */
public record StubReader(String source) implements FeedReader {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        var lines = new BufferedReader(new InputStreamReader(delivery, StandardCharsets.UTF_8));
        var number = 1;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("KAPOT")) {
                throw new UnreadableDelivery("Het bestand is kapot.");
            }
            var text = line;
            sink.accept(Position.line(number++), () -> text, record(text));
        }
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return rawRecord.getBytes(StandardCharsets.UTF_8);
    }

    private static IntakeRecord record(String line) {
        var key = line.substring(0, Math.min(line.length(), 200));
        return new IntakeRecord(key, 1, DAY, MunicipalityCode.UNKNOWN, "", "", 1, false, false, Map.of("regel", line));
    }
}
