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
        return actor.roles().contains(Role.SYSTEM) || actor.hasAnyOf(roles);
    }
}
