package nl.wieg.sessions.rounds.demand;

import nl.wieg.sessions.rounds.TurnoutKey;

/**
 * How many children of one birth year in one municipality miss a kind.
 *
 * @param reachable who can be given it in the round
 * @param deferred whose family put it off
 * @param early who is too young in the round, or had the dose before too short ago
 */
public record CohortDemand(TurnoutKey key, boolean catchUp, int reachable, int deferred, int early, Turnout turnout) {

    public double expected() {
        return reachable * turnout.share();
    }
}
