package nl.wieg.sessions.plan;

/** Which team is where, when; ids as in the instance. */
public record Placement(String location, String team, DayPart part) {}
