package nl.wieg.immunisation.requests;

import java.time.LocalDate;
import java.util.UUID;
import nl.wieg.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request to destroy the content of a record.
 *
 * @param person whose record
 * @param decision null while it waits
 */
public record DestructionRequest(
        UUID id,
        PersonId person,
        String reason,
        String askedBy,
        LocalDate askedOn,
        @Nullable Decided decision) {

    /**
     * What a doctor decided.
     *
     * @param whyKept null when the content was destroyed
     */
    public record Decided(String by, LocalDate on, @Nullable String whyKept) {

        public boolean isDestroyed() {
            return whyKept == null;
        }
    }
}
