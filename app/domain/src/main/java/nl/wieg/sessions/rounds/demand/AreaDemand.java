package nl.wieg.sessions.rounds.demand;

/**
 * How many children of a postcode area can be given something in the round, each child once.
 *
 * @param place where they live; the middle of their municipality where no coordinates are known
 * @param withTwo who of them misses two kinds or more
 * @param expected who of them will come, so seldom whole
 * @param expectedWithTwo of those, for two injections
 */
public record AreaDemand(PostcodeArea place, int children, int withTwo, double expected, double expectedWithTwo) {}
