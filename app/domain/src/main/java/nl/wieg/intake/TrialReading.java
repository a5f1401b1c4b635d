package nl.wieg.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a corrected record without storing it, to say what is still wrong with it. */
final class TrialReading implements RecordSink {

    private int accepted;
    private Optional<String> refusal = Optional.empty();

    /** The reason why this is not exactly one readable record; empty when it is. */
    static Optional<String> refusal(FeedReader reader, byte[] envelope) {
        var trial = new TrialReading();
        try {
            reader.read(new ByteArrayInputStream(envelope), trial);
        } catch (UnreadableDelivery e) {
            return Optional.of(e.reason());
        } catch (IOException e) {
            return Optional.of("De tekst is niet te lezen.");
        }
        if (trial.refusal.isEmpty() && trial.accepted != 1) {
            return Optional.of("Er moet precies één record staan. Er staan er " + trial.accepted + ".");
        }
        return trial.refusal;
    }

    @Override
    public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
        accepted++;
    }

    @Override
    public void refuse(Position at, String raw, String reason) {
        refusal = Optional.of(reason);
    }
}
