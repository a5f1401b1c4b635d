package nl.wieg.sessions.plan;

/** A session that could be held: location and team by their place in the instance. */
public record Chance(int location, int team, DayPart part, int capacity) {}
