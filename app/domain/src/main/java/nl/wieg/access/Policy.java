package nl.wieg.access;

import java.util.Set;

/**
 * Who may do one action, as a feature states it.
 *
 * @param action what is done, in the user's words: "een record herstellen"
 * @param kind for the log: C create, R read, U update, D delete, E execute
 */
public record Policy(String action, char kind, Set<Role> roles) {

    public Policy {
        roles = Set.copyOf(roles);
    }

    /** Staff in one of the roles, and processes of our own. */
    public static Policy of(String action, char kind, Role... roles) {
        return new Policy(action, kind, Set.of(roles));
    }

    boolean allows(Actor actor) {
        return actor.isProcess() || actor.hasAnyOf(roles);
    }

    /** What the actor does this for: the purpose of the role that lets them in, or of their first role when none does. */
    Purpose purposeOf(Actor actor) {
        return actor.roles().stream()
                .filter(role -> roles.contains(role) || role == Role.SYSTEM || !allows(actor))
                .min(Role::compareTo)
                .map(Role::purpose)
                .orElse(Purpose.NONE);
    }
}
