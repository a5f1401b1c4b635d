package nl.wieg.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do one action, as a feature states it.
 *
 * @param action what is done, in the user's words: "een record herstellen"
 * @param kind for the log: C create, R read, U update, D delete, E execute
 * @param inContext whether it wants a work context, and whom it is about must belong to it
 * @param ownPurpose what it is for whoever does it; null where that follows from the role
 */
public record Policy(
        String action,
        char kind,
        Set<Role> roles,
        boolean inContext,
        @Nullable Purpose ownPurpose) {

    public Policy {
        roles = Set.copyOf(roles);
    }

    /** Staff in one of the roles, and processes of our own. */
    public static Policy of(String action, char kind, Role... roles) {
        return new Policy(action, kind, Set.of(roles), false, null);
    }

    /** The same, for the people of one's work context alone. */
    public Policy withinContext() {
        return new Policy(action, kind, roles, true, ownPurpose);
    }

    /** The same, logged as done in an emergency. */
    Policy inEmergency() {
        return new Policy(action, kind, roles, inContext, Purpose.EMERGENCY);
    }

    boolean allows(Actor actor) {
        return actor.isProcess() || actor.hasAnyOf(roles);
    }

    /** What the actor does this for: the purpose of the role that lets them in, or of their first role when none does. */
    Purpose purposeOf(Actor actor) {
        return ownPurpose != null
                ? ownPurpose
                : actor.roles().stream()
                        .filter(role -> roles.contains(role) || role == Role.SYSTEM || !allows(actor))
                        .min(Role::compareTo)
                        .map(Role::purpose)
                        .orElse(Purpose.NONE);
    }
}
