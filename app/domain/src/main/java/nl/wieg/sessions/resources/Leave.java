package nl.wieg.sessions.resources;

/** Days on which somebody does not work. */
public record Leave(Days days, LeaveKind kind) {}
