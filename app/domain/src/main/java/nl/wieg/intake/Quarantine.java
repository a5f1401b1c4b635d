package nl.wieg.intake;

import static nl.wieg.intake.IntakePolicy.DECIDE_QUARANTINE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import nl.wieg.access.Access;
import nl.wieg.access.Actor;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a steward does with the records that could not be taken. A repair comes in as a delivery of its own, by the same reader. */
@Service
public class Quarantine {

    /** How long the reason of a decision may be. */
    public static final int MAX_NOTE = 500;

    private final QuarantineRepository records;
    private final Deliveries deliveries;
    private final FeedReaders readers;
    private final Sources sources;
    private final QuarantinedRecords quarantined;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;

    Quarantine(
            QuarantineRepository records,
            Deliveries deliveries,
            FeedReaders readers,
            Sources sources,
            QuarantinedRecords quarantined,
            TransactionTemplate transaction,
            Access access,
            Clock clock) {
        this.records = records;
        this.deliveries = deliveries;
        this.readers = readers;
        this.sources = sources;
        this.quarantined = quarantined;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** The header or shape that a record of the source should have; empty where its reader knows none. */
    public String layout(String source) {
        return readers.of(source).layout();
    }

    /** Takes the corrected text in place of what was sent; refused with a reason when that cannot be read either. */
    public RepairResult correct(UUID id, String text, String note) {
        return repair(id, record -> text, note, QuarantinedRecord.State.corrected);
    }

    /** Tries the text as it was sent once more, for when the rule or the reference data has changed. */
    public RepairResult release(UUID id, String note) {
        return repair(id, this::asSent, note, QuarantinedRecord.State.released);
    }

    /** Leaves the record out for good. */
    public void dismiss(UUID id, String note) {
        var actor = letIn(id);
        requireNote(note);
        transaction.executeWithoutResult(status -> find(id).dismissed(actor.name(), note, clock.instant()));
    }

    private RepairResult repair(
            UUID id, Function<QuarantinedRecord, String> text, String note, QuarantinedRecord.State how) {
        var actor = letIn(id);
        var record = find(id);
        if (!record.isOpen()) {
            throw new QuarantineDecided(id);
        }
        requireNote(note);
        var envelope = readers.of(record.source()).envelope(text.apply(record));
        var refusal = TrialReading.refusal(readers.of(record.source()), envelope);
        if (refusal.isPresent()) {
            return new RepairResult(null, refusal.get());
        }
        var receipt = Actor.system("herstel").call(() -> deliver(record, envelope));
        transaction.executeWithoutResult(
                status -> find(id).repaired(how, receipt.id(), actor.name(), note, clock.instant()));
        return new RepairResult(receipt.id(), null);
    }

    private Receipt deliver(QuarantinedRecord record, byte[] envelope) {
        try {
            return deliveries.receive(
                    record.source(), "herstel " + record.id(), Channel.DESK, () -> new ByteArrayInputStream(envelope));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked before anything is said of the record, also that there is none. */
    private Actor letIn(UUID id) {
        var personal = records.findById(id).map(this::isPersonal).orElse(false);
        return access.require(DECIDE_QUARANTINE, QuarantinedRecords.about(id, personal));
    }

    private QuarantinedRecord find(UUID id) {
        return records.findById(id).orElseThrow(() -> new NotThere("Er is geen record " + id + " in quarantaine."));
    }

    private String asSent(QuarantinedRecord record) {
        return quarantined.text(record.id(), isPersonal(record));
    }

    private boolean isPersonal(QuarantinedRecord record) {
        return sources.named(record.source()).personal();
    }

    private static void requireNote(String note) {
        if (note.isBlank() || note.length() > MAX_NOTE) {
            throw new WrongInput("Geef een reden, in hoogstens " + MAX_NOTE + " tekens.");
        }
    }
}
