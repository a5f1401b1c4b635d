package nl.wieg.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wieg.shared.FaultTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a corrected record without storing it, to say what is still wrong with it. */
final class TrialReading implements RecordSink {

    private static final Logger LOG = LoggerFactory.getLogger(TrialReading.class);

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
        } catch (RuntimeException e) {
            // its message may hold the text of the record
            LOG.error("reader failed source={} fault={}", reader.source(), FaultTrace.of(e));
            return Optional.of("Het lezen van deze tekst ging onverwacht mis.");
        }
        if (trial.refusal.isEmpty() && trial.accepted != 1) {
            return Optional.of("Zet hier één regel neer. Nu zijn het er " + trial.accepted + ".");
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
