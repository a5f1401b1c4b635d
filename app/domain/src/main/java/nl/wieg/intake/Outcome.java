package nl.wieg.intake;

import java.util.Locale;

/** What became of a record; each record ends in exactly one. */
public enum Outcome {
    /** A key not seen before. */
    ACCEPTED,
    /** A higher version of a known key. */
    REPLACED,
    /** A lower version, not seen before: stored, without effect. */
    STALE,
    /** The same version with the same content: no effect. */
    DUPLICATE,
    /** The same version with other content: what was first stands, this goes to quarantine. */
    CONFLICT,
    /** Could not be taken. */
    QUARANTINED,
    /** Accepted or replaced, for a year that is published: counts in the next revision. */
    LATE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
