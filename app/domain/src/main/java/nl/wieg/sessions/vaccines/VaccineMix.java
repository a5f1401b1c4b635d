package nl.wieg.sessions.vaccines;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.sessions.rounds.demand.AreaDemand;
import nl.wieg.sessions.rounds.demand.CohortDemand;
import nl.wieg.sessions.rounds.demand.Demand;

/**
 * Doses of each kind for a child that comes, by municipality. A child that misses two kinds gets two doses, so together they may be more than 1. Within
 * a municipality every area is taken to be alike: what children miss is known by municipality.
 */
final class VaccineMix {

    private final Map<String, Map<String, Double>> perChild;

    private VaccineMix(Map<String, Map<String, Double>> perChild) {
        this.perChild = perChild;
    }

    /** As a round finds its children. */
    static VaccineMix of(Demand demand) {
        var children = children(demand);
        return new VaccineMix(demand.cohorts().stream()
                .collect(Collectors.groupingBy(
                        VaccineMix::municipality,
                        Collectors.groupingBy(
                                cohort -> cohort.key().kind(),
                                Collectors.summingDouble(cohort -> perChild(cohort, children))))));
    }

    /**
     * Those of a session, by kind.
     *
     * @param children who are expected there, by the code of their municipality
     */
    List<ExpectedDoses> doses(Map<String, Double> children) {
        var doses = new TreeMap<String, Double>();
        children.forEach((municipality, coming) -> perChild.getOrDefault(municipality, Map.of())
                .forEach((kind, each) -> doses.merge(kind, each * coming, Double::sum)));
        return doses.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .map(kind -> new ExpectedDoses(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Map<String, Double> children(Demand demand) {
        return demand.areas().stream()
                .collect(Collectors.groupingBy(
                        area -> area.place().municipality().value(), Collectors.summingDouble(AreaDemand::expected)));
    }

    private static double perChild(CohortDemand cohort, Map<String, Double> children) {
        var all = children.getOrDefault(municipality(cohort), 0.0);
        return all == 0 ? 0 : cohort.expected() / all;
    }

    private static String municipality(CohortDemand cohort) {
        return cohort.key().municipality().value();
    }
}
