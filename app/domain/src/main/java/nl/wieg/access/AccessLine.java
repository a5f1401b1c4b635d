package nl.wieg.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the access log.
 *
 * @param action what was done, in words
 * @param kind C, R, U, D or E
 * @param searchedBy the fields of a search, empty when nothing was searched
 * @param context for whom they worked then; null where none was chosen
 */
public record AccessLine(
        UUID id,
        Instant happenedAt,
        String userId,
        String userName,
        List<Role> roles,
        Purpose purpose,
        String action,
        char kind,
        String objectType,
        String objectId,
        boolean personal,
        String searchedBy,
        AccessOutcome outcome,
        AccessPoint point,
        @Nullable WorkContext context) {}
