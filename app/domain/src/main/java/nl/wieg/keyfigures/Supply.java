package nl.wieg.keyfigures;

import org.jspecify.annotations.Nullable;

/** Whether the source of a figure delivered about the year. */
public enum Supply {
    DELIVERED,
    NOT_DELIVERED,
    /** There was no such source when the year was counted: a register that is still to come. */
    NO_SOURCE;

    /** As the snapshot of a run has it; null where it does not know the source. */
    static Supply of(@Nullable Boolean delivered) {
        if (delivered == null) {
            return NO_SOURCE;
        }
        return delivered ? DELIVERED : NOT_DELIVERED;
    }
}
