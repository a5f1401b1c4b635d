package nl.wieg.sessions.plan;

/**
 * A postcode area with children who are expected to come.
 *
 * @param x in km (RD divided by 1,000), as {@code y}
 * @param expected children times expected turnout, so seldom whole
 */
public record Area(String id, String municipality, double x, double y, double expected) {}
