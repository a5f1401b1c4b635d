package nl.wieg.intake;

import java.util.UUID;

/** Somebody decided about this record already; a decision is made once. */
public final class QuarantineDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuarantineDecided(UUID id) {
        super("Over record " + id + " is al besloten.");
    }
}
