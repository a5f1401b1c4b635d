package nl.wieg.batch.yearlycount;

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
import nl.wieg.shared.MunicipalityCode;

/** Reads lines {@code key version date municipality}, all of them inspections of a day nursery that were done. */
record Inspections(String source) implements FeedReader {

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(delivery, StandardCharsets.UTF_8));
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var text = line;
            sink.accept(Position.line(++number), () -> text, inspection(text.split(" ")));
        }
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return rawRecord.getBytes(StandardCharsets.UTF_8);
    }

    private static IntakeRecord inspection(String... fields) {
        return new IntakeRecord(
                fields[0],
                Long.parseLong(fields[1]),
                LocalDate.parse(fields[2]),
                new MunicipalityCode(fields[3]),
                "KDV",
                "afgerond",
                1,
                false,
                false,
                Map.of("datum", fields[2], "gemeente", fields[3]));
    }
}
