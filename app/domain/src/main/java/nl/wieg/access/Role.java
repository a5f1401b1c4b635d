package nl.wieg.access;

/** What somebody is here for; a role is granted for a period. {@code SYSTEM} is a process of our own and is never granted. */
public enum Role {
    MANAGEMENT,
    STEWARD,
    PLANNER,
    NURSE,
    DOCTOR,
    COORDINATOR,
    PRIVACY_OFFICER,
    SYSTEM
}
