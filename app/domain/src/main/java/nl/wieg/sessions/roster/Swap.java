package nl.wieg.sessions.roster;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.shared.WrongInput;

/**
 * What two of the staff want to swap, as it stands. Each change is a method of this package that refuses once it was decided on.
 *
 * @param session that {@code from} gives and {@code by} takes
 * @param inReturn a session of {@code by} that {@code from} takes; empty when it is for nothing
 */
public record Swap(
        SwapId id,
        UUID session,
        EmployeeId from,
        EmployeeId by,
        Optional<UUID> inReturn,
        SwapState state,
        Instant askedAt) {

    /** Not decided on yet. */
    static Swap asked(UUID session, EmployeeId from, EmployeeId by, Optional<UUID> inReturn, Instant at) {
        return new Swap(SwapId.next(), session, from, by, inReturn, SwapState.ASKED, at);
    }

    Swap approved() {
        return decided(SwapState.APPROVED);
    }

    Swap refused() {
        return decided(SwapState.REFUSED);
    }

    /** They no longer want it. */
    Swap withdrawn() {
        return decided(SwapState.WITHDRAWN);
    }

    private Swap decided(SwapState decision) {
        if (state != SwapState.ASKED) {
            throw new WrongInput("Over deze ruil is al beslist.");
        }
        return new Swap(id, session, from, by, inReturn, decision, askedAt);
    }
}
