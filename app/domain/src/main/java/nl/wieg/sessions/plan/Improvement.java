package nl.wieg.sessions.plan;

/**
 * How far a search is.
 *
 * @param bound no plan is cheaper
 * @param cost of the best so far
 */
public record Improvement(double bound, double cost) {}
