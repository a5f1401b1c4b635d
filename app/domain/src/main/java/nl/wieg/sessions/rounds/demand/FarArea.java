package nl.wieg.sessions.rounds.demand;

/**
 * Children who have no location of the round within reach.
 *
 * @param nearestKm by road to the nearest location; infinite when the round has none
 */
public record FarArea(PostcodeArea place, int children, double nearestKm) {}
