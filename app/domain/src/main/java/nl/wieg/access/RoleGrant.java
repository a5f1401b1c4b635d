package nl.wieg.access;

import java.time.LocalDate;

/** A role for a period, first and last day included. */
public record RoleGrant(Role role, LocalDate from, LocalDate until) {

    public RoleGrant {
        if (role == Role.SYSTEM) {
            throw new IllegalArgumentException("SYSTEM is for processes of our own and is never granted");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A grant of " + role + " ends before it begins");
        }
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
