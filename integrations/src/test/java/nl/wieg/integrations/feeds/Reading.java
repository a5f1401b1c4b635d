package nl.wieg.integrations.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;

/** What a reader made of a delivery, kept to look at. */
public final class Reading implements RecordSink {

    private final List<IntakeRecord> records = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<String> raws = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Reading() {}

    public static Reading of(FeedReader reader, String delivery) {
        return of(reader, delivery.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading of(FeedReader reader, byte[] delivery) {
        try {
            return attempt(reader, delivery);
        } catch (UnreadableDelivery e) {
            throw new AssertionError("rejected: " + e.reason(), e);
        }
    }

    public static Reading attempt(FeedReader reader, byte[] delivery) throws UnreadableDelivery {
        var reading = new Reading();
        try {
            reader.read(new ByteArrayInputStream(delivery), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    /** Why the delivery is rejected as a whole; empty when it is not. */
    public static String rejection(FeedReader reader, String delivery) {
        return rejection(reader, delivery.getBytes(StandardCharsets.UTF_8));
    }

    public static String rejection(FeedReader reader, byte[] delivery) {
        try {
            attempt(reader, delivery);
            return "";
        } catch (UnreadableDelivery e) {
            return e.reason();
        }
    }

    @Override
    public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
        positions.add(at);
        raws.add(raw.get());
        records.add(record);
    }

    @Override
    public void refuse(Position at, String raw, String reason) {
        refusals.add(new Refusal(at, raw, reason));
    }

    public List<IntakeRecord> records() {
        return records;
    }

    public List<String> keys() {
        return records.stream().map(IntakeRecord::key).toList();
    }

    public List<Position> positions() {
        return positions;
    }

    public List<String> raws() {
        return raws;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** The one record of a delivery in which nothing was refused. */
    public IntakeRecord record() {
        if (records.size() != 1 || !refusals.isEmpty()) {
            throw new AssertionError("not one good record but " + records + " and " + refusals);
        }
        return records.getFirst();
    }

    /** Why the one record of a delivery was refused. */
    public String reason() {
        if (refusals.size() != 1 || !records.isEmpty()) {
            throw new AssertionError("not one refusal but " + records + " and " + refusals);
        }
        return refusals.getFirst().reason();
    }

    public record Refusal(Position at, String raw, String reason) {}
}
