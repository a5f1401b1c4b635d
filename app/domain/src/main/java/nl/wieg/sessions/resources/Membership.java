package nl.wieg.sessions.resources;

/** While somebody belongs to a team. */
public record Membership(EmployeeId employee, Days days) {}
