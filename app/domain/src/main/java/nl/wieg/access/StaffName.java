package nl.wieg.access;

/** An account and the name that goes with it. */
public record StaffName(String subject, String name) {}
