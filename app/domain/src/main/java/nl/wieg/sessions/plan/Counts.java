package nl.wieg.sessions.plan;

import java.util.List;
import nl.wieg.sessions.plan.CountModel.Held;
import nl.wieg.sessions.plan.CountModel.Place;

/**
 * How many sessions are held, and who goes where.
 *
 * @param shortfalls how much each rule gave way, as {@link CountModel#shortfalls}; no solution of the program gives way less
 * @param bound no solution of the program that gives way as little is cheaper
 */
record Counts(List<HeldCount> held, List<Sent> sent, List<Double> shortfalls, double bound) {

    /** When the search was too short to find any. */
    static final Counts NONE = new Counts(List.of(), List.of(), List.of(0.0, 0.0, 0.0), 0);

    /** How often a team is at a location in one sort of day part; at least once. */
    record HeldCount(Held sort, int count) {}

    /** Children of an area who go to a place; some. */
    record Sent(int area, Place place, double children) {}
}
