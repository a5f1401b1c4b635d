package nl.wieg.intake;

import java.util.Set;
import java.util.function.Supplier;

/** Reads a delivery once more to put the records with the given numbers, in the order of reading, into quarantine as conflicts. */
final class ConflictsAgain implements RecordSink {

    private static final String REASON =
            "Deze versie van het record is al ontvangen met een andere inhoud. De eerste blijft staan.";

    private final Set<Integer> conflicts;
    private final QuarantineEntry quarantine;
    private int ordinal;

    ConflictsAgain(Set<Integer> conflicts, QuarantineEntry quarantine) {
        this.conflicts = conflicts;
        this.quarantine = quarantine;
    }

    @Override
    public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
        if (conflicts.contains(ordinal++)) {
            quarantine.add(at, raw.get(), REASON);
        }
    }

    @Override
    public void refuse(Position at, String raw, String reason) {
        // in quarantine since the first reading
    }
}
