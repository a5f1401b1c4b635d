package nl.wieg.intake;

import java.util.Set;
import java.util.function.Supplier;

/** Reads a delivery once more to put the records at the given positions into quarantine as conflicts. */
final class ConflictsAgain implements RecordSink {

    private static final String REASON =
            "Deze versie van het record is al ontvangen met een andere inhoud. De eerste blijft staan.";

    private final Set<Position> conflicts;
    private final QuarantineEntry quarantine;

    ConflictsAgain(Set<Position> conflicts, QuarantineEntry quarantine) {
        this.conflicts = conflicts;
        this.quarantine = quarantine;
    }

    @Override
    public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
        if (conflicts.contains(at)) {
            quarantine.add(at, raw.get(), REASON);
        }
    }

    @Override
    public void refuse(Position at, String raw, String reason) {
        // in quarantine since the first reading
    }
}
