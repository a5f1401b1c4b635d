package nl.wieg.sessions.rounds.demand;

/**
 * What to expect while the register knows too little.
 *
 * @param kind of the schedule; empty for every other one
 */
record TurnoutDefault(String kind, boolean catchUp, double share, String source) {}
