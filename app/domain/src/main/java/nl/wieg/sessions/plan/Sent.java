package nl.wieg.sessions.plan;

/** Children of an area who go to a place; some. */
record Sent(int area, Place place, double children) {}
