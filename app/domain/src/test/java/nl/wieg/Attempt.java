package nl.wieg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A row of who may do what: an action by somebody in one role, on the real service. What is let in may still fail for another reason. */
public record Attempt(String action, Role role, boolean allowed, ThrowingCallable work) {

    /** The action by each role there is; processes of our own may do all. */
    public static Stream<Attempt> byEachRole(String action, ThrowingCallable work, Role... allowed) {
        var roles = Set.of(allowed);
        return Arrays.stream(Role.values())
                .map(role -> new Attempt(action, role, role == Role.SYSTEM || roles.contains(role), work));
    }

    public void check() {
        var thrown = new Actor("attempt", "Kim de Wit", Set.of(role))
                .in(WorkContext.REGION)
                .call(() -> catchThrowable(work));

        assertThat(thrown instanceof AccessRefused)
                .as("refused, after %s", thrown)
                .isEqualTo(!allowed);
    }

    @Override
    public String toString() {
        return action + " by " + role + (allowed ? "" : " is refused");
    }
}
