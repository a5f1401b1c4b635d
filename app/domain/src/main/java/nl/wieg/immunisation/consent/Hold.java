package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection, a deferral or a contraindication.
 *
 * @param kind what it is about, or {@code *} for all
 * @param until the first day on which it no longer holds; null while it has no end
 */
public record Hold(
        UUID id,
        HoldSort sort,
        String kind,
        Said said,
        @Nullable LocalDate until,
        Recorded recorded,
        String words) {}
