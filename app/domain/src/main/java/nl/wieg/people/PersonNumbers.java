package nl.wieg.people;

import org.jspecify.annotations.Nullable;

/**
 * The numbers by which others know somebody.
 *
 * @param bsn null for a newborn or a parent without one
 * @param aNumber of the BRP, ten digits; null when the BRP did not tell
 * @param dossier of the earlier register; null when there was none
 */
public record PersonNumbers(
        @Nullable Bsn bsn,
        @Nullable String aNumber,
        @Nullable String dossier) {

    /** Says which there are, never what they are. */
    @Override
    public String toString() {
        return "PersonNumbers[bsn=" + (bsn != null) + ", aNumber=" + (aNumber != null) + ", dossier="
                + (dossier != null) + "]";
    }
}
