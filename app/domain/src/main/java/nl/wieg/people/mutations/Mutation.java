package nl.wieg.people.mutations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the BRP told of one person.
 *
 * @param sequence by which mutations are put in order; each is told once
 * @param correction whether it puts right what was told before
 * @param bsn the digits; null when it gives none
 * @param foreignNumber whether that number is somebody else's: as we knew when it came, or found when it could have counted
 */
public record Mutation(
        long sequence,
        LocalDate on,
        boolean correction,
        @Nullable String bsn,
        boolean foreignNumber,
        Change change) {

    /** One that gives no number of somebody else. */
    public Mutation(long sequence, LocalDate on, boolean correction, @Nullable String bsn, Change change) {
        this(sequence, on, correction, bsn, false, change);
    }

    public MutationKind kind() {
        return MutationKind.of(change);
    }

    /** The same, of which the number turned out to be somebody else's. */
    public Mutation withForeignNumber() {
        return new Mutation(sequence, on, correction, bsn, true, change);
    }
}
