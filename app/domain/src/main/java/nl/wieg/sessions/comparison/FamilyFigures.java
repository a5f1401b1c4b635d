package nl.wieg.sessions.comparison;

/**
 * What a plan means for the families of a municipality, or of all. The figures of nobody are 0.
 *
 * @param expected children
 * @param placed of those, with a place
 * @param near of those that are expected, with some session within 5 km by road
 * @param meanKm of those with a place
 * @param worstKm of those with a place
 * @param meanRegretKm how much farther than the nearest location that is open in the round; a child without a place counts for the farthest that
 *     a family may travel
 */
public record FamilyFigures(
        double expected, double placed, double near, double meanKm, double worstKm, double meanRegretKm) {

    /** Of those that are expected. */
    public double nearShare() {
        return expected == 0 ? 0 : near / expected;
    }
}
