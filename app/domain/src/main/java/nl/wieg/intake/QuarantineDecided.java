package nl.wieg.intake;

import java.util.UUID;
import nl.wieg.shared.Refusal;

/** Somebody decided about this record already; a decision is made once. */
public final class QuarantineDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    QuarantineDecided(UUID id) {
        super("Over record " + id + " is al besloten.");
    }
}
