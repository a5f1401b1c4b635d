package nl.wieg.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at one person, or did something with what is kept of them.
 *
 * @param organisation the site whose log it stands in
 * @param action what was done, in words
 * @param context for whom they worked then; null where none was chosen
 */
public record Look(
        Instant at,
        String userName,
        List<Role> roles,
        String organisation,
        String action,
        Purpose purpose,
        @Nullable WorkContext context,
        AccessOutcome outcome) {

    public Look {
        roles = List.copyOf(roles);
    }

    /** Whether it was done by the emergency procedure. */
    public boolean inEmergency() {
        return purpose == Purpose.EMERGENCY;
    }
}
