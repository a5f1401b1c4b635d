package nl.wieg.immunisation.definitions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A definition of the schedule, without its rows.
 *
 * @param effectiveFrom null while a draft
 * @param copiedFrom null for the one that came with the product
 * @param signedOffBy the doctor; null while a draft, and for the one that came with the product
 */
public record Definition(
        int version,
        DefinitionState state,
        @Nullable LocalDate effectiveFrom,
        @Nullable Integer copiedFrom,
        Instant madeAt,
        String madeBy,
        @Nullable Instant signedOffAt,
        @Nullable String signedOffBy) {

    public boolean isDraft() {
        return state == DefinitionState.DRAFT;
    }
}
