package nl.wieg.immunisation.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wieg.shared.MunicipalityCode;

/**
 * Withholds counts per municipality that may point to children, and as many more as it takes that none of them follows from the sum of the
 * region: at least two, and together no small count either.
 */
final class SmallCounts {

    private final Map<MunicipalityCode, List<CoverageFigure>> figures;

    private SmallCounts(Map<MunicipalityCode, List<CoverageFigure>> figures) {
        this.figures = figures;
    }

    /** These figures of one cohort without what is withheld; of children whose home nobody knows all of it is. */
    static Map<MunicipalityCode, List<CoverageFigure>> withheld(Map<MunicipalityCode, List<CoverageFigure>> figures) {
        var counts = new SmallCounts(figures);
        var shown = new TreeMap<MunicipalityCode, List<CoverageFigure>>();
        figures.forEach((home, all) -> shown.put(
                home, all.stream().map(figure -> counts.shown(home, figure)).toList()));
        shown.remove(MunicipalityCode.UNKNOWN);
        return shown;
    }

    private CoverageFigure shown(MunicipalityCode home, CoverageFigure figure) {
        return figure.without(
                hidden(figure.code(), CoverageFigure::local).contains(home),
                hidden(figure.code(), CoverageFigure::reportable).contains(home));
    }

    private Set<MunicipalityCode> hidden(String code, Function<CoverageFigure, Optional<Share>> measure) {
        var hidden = new HashSet<MunicipalityCode>();
        var sum = 0;
        for (var part : parts(code, measure)) {
            var follows = !hidden.isEmpty() && (hidden.size() < 2 || sum < CoverageFigure.SMALLEST);
            if (part.count() >= CoverageFigure.SMALLEST && !follows) {
                break;
            }
            hidden.add(part.home());
            sum += part.count();
        }
        return hidden;
    }

    /** Of each place, from the smallest on. */
    private List<Part> parts(String code, Function<CoverageFigure, Optional<Share>> measure) {
        return figures.entrySet().stream()
                .filter(home -> !home.getKey().equals(MunicipalityCode.UNKNOWN))
                .flatMap(home -> home.getValue().stream()
                        .filter(figure -> figure.code().equals(code))
                        .flatMap(figure -> measure.apply(figure).stream())
                        .map(share -> new Part(home.getKey(), share.part())))
                .sorted(Comparator.comparingInt(Part::count).thenComparing(Part::home))
                .toList();
    }

    private record Part(MunicipalityCode home, int count) {}
}
