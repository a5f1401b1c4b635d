package nl.wieg.sessions.rounds.demand;

import java.util.List;

/**
 * Who is expected at a round.
 *
 * @param cohorts by offer, birth year and municipality; also those without children
 * @param areas by postcode area; only those with children
 * @param unplaced areas of children of which no coordinates are known
 */
public record Demand(List<CohortDemand> cohorts, List<AreaDemand> areas, List<UnplacedArea> unplaced) {

    public Demand {
        cohorts = List.copyOf(cohorts);
        areas = List.copyOf(areas);
        unplaced = List.copyOf(unplaced);
    }

    /** Each child once, whatever it misses. */
    public int children() {
        return areas.stream().mapToInt(AreaDemand::children).sum();
    }

    public int withTwo() {
        return areas.stream().mapToInt(AreaDemand::withTwo).sum();
    }

    public double expected() {
        return areas.stream().mapToDouble(AreaDemand::expected).sum();
    }

    /** Of the children that are expected, the share that gets two injections; 0 when nobody is. */
    double shareOfTwo() {
        var expected = expected();
        return expected == 0
                ? 0
                : areas.stream().mapToDouble(AreaDemand::expectedWithTwo).sum() / expected;
    }
}
