package nl.wieg.sessions.plan;

import java.util.List;
import nl.wieg.sessions.plan.CountModel.Held;
import nl.wieg.sessions.plan.CountModel.Place;

/**
 * How many sessions are held, and who goes where.
 *
 * @param bound no solution of the program is cheaper
 */
record Counts(List<HeldCount> held, List<Sent> sent, double bound) {

    /** How often a team is at a location in one sort of day part; at least once. */
    record HeldCount(Held sort, int count) {}

    /** Children of an area who go to a place; some. */
    record Sent(int area, Place place, double children) {}
}
