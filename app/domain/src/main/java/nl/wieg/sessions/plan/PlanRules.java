package nl.wieg.sessions.plan;

/**
 * What a plan must keep to, and what it weighs.
 *
 * @param maxKm how far a family travels at most, in km by road
 * @param minChoices on how many different dates there are sessions near an area
 * @param maxChildrenPerSession the most that one session holds, whatever its lanes
 * @param minChildrenPerSession the fewest that are expected at a session that is held
 * @param holidayShareMin the share of the sessions that falls in holidays at least, 0 to 1
 */
public record PlanRules(
        double maxKm,
        int minChoices,
        int maxChildrenPerSession,
        int minChildrenPerSession,
        double holidayShareMin,
        Weights weights) {

    /** How many children a session holds: as many lanes as team and location both have, and never more than a session may. */
    public int capacity(Location location, Team team, PartOfDay part) {
        long lanes = Math.min(team.lanes(), location.maxLanes());
        return (int) Math.min(maxChildrenPerSession, lanes * team.perLane().getOrDefault(part, 0));
    }

    /**
     * The price of each thing that a plan would rather avoid.
     *
     * @param uncovered of a child without a place
     * @param regretKm2 of a child for each square km that its session is farther than the nearest location
     * @param teamKm of a km that a team travels, there and back
     * @param session of holding a session
     * @param schoolTime of a child that comes in school time
     */
    public record Weights(double uncovered, double regretKm2, double teamKm, double session, double schoolTime) {}
}
