package nl.wieg.sessions.rounds.demand;

import java.util.Comparator;
import java.util.List;

/** Which areas of a round have no location near enough. */
public final class Reach {

    /** Roads are so much longer than the straight line: as in the format of an instance. */
    private static final double ROAD = 1.3;

    private Reach() {}

    /** The areas with expected children farther than {@code maxKm} from every location that is open some time; most children first. */
    public static List<FarArea> outOf(double maxKm, Demand demand, RoundSupply supply) {
        return demand.areas().stream()
                .map(area -> new FarArea(area.place(), area.children(), nearest(area.place(), supply)))
                .filter(area -> area.nearestKm() > maxKm)
                .sorted(Comparator.comparing(FarArea::children).reversed().thenComparing(area -> area.place()
                        .area()))
                .toList();
    }

    private static double nearest(PostcodeArea area, RoundSupply supply) {
        return supply.places().stream()
                .filter(place -> !place.open().isEmpty())
                .mapToDouble(place -> ROAD * Math.hypot(place.x() - area.x(), place.y() - area.y()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
