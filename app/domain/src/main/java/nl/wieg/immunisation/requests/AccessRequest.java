package nl.wieg.immunisation.requests;

import java.time.LocalDate;
import java.util.UUID;
import nl.wieg.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request to see a record.
 *
 * @param person whose record
 * @param viewer who will read it: that person, or somebody with authority over them
 * @param approvedBy null while it waits
 * @param lastDay on which it can be fetched; null while it waits
 */
public record AccessRequest(
        UUID id,
        PersonId person,
        PersonId viewer,
        String reason,
        String askedBy,
        LocalDate askedOn,
        @Nullable String approvedBy,
        @Nullable LocalDate lastDay) {

    public boolean isOpenOn(LocalDate day) {
        return lastDay != null && !day.isAfter(lastDay);
    }

    public boolean waits() {
        return approvedBy == null;
    }
}
