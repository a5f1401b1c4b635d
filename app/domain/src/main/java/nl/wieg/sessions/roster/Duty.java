package nl.wieg.sessions.roster;

import nl.wieg.sessions.resources.EmployeeId;

/** Somebody who is at a session. */
public record Duty(EmployeeId employee, Shift shift) {}
