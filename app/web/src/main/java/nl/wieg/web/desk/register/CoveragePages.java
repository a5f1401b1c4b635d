package nl.wieg.web.desk.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.immunisation.coverage.Coverage;
import nl.wieg.immunisation.coverage.CoverageFigure;
import nl.wieg.immunisation.coverage.CoverageTarget;
import nl.wieg.immunisation.coverage.Share;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the pages of coverage. */
@Component
class CoveragePages {

    private final Coverage coverage;
    private final Municipalities municipalities;
    private final Words words;

    CoveragePages(Coverage coverage, Municipalities municipalities, Words words) {
        this.coverage = coverage;
        this.municipalities = municipalities;
        this.words = words;
    }

    CoverageView ofRegion() {
        return coverage.newest().map(this::ofRegion).orElseGet(() -> new CoverageView("", List.of(), List.of()));
    }

    /** One cohort by municipality, as the figures came; a municipality without children of that cohort is not in it. */
    CoverageView ofCohort(int cohort) {
        var day = coverage.newest().orElseThrow(() -> missing(cohort));
        var homes = coverage.ofMunicipalities(day, cohort);
        if (homes.isEmpty()) {
            throw missing(cohort);
        }
        var targets = targets(homes.values().stream().flatMap(List::stream).toList());
        var rows = municipalities.all().stream()
                .filter(home -> homes.containsKey(home.code()))
                .map(home -> row(home.name(), "", targets, figures(homes, home.code()), target -> ""))
                .toList();
        return view(day, targets, rows);
    }

    private CoverageView ofRegion(LocalDate day) {
        var figures = coverage.ofRegion(day);
        var targets = targets(figures);
        var cohorts = figures.stream()
                .collect(Collectors.groupingBy(CoverageFigure::cohort, TreeMap::new, Collectors.toList()));
        var rows = cohorts.descendingMap().entrySet().stream()
                .map(cohort -> row(
                        Integer.toString(cohort.getKey()),
                        "/vaccinatiegraad/" + cohort.getKey(),
                        targets,
                        cohort.getValue(),
                        target -> words.of("coverage.later", DutchTimes.day(target.completeOn(cohort.getKey())))))
                .toList();
        return view(day, targets, rows);
    }

    /** Those of which there is any figure. */
    private List<CoverageTarget> targets(List<CoverageFigure> figures) {
        var codes = figures.stream().map(CoverageFigure::code).collect(Collectors.toSet());
        return coverage.targets().stream()
                .filter(target -> codes.contains(target.code()))
                .toList();
    }

    private CoverageView.Row row(
            String name,
            String address,
            List<CoverageTarget> targets,
            List<CoverageFigure> figures,
            Function<CoverageTarget, String> missing) {
        var byCode = figures.stream().collect(Collectors.toMap(CoverageFigure::code, Function.identity()));
        return new CoverageView.Row(
                name,
                address,
                targets.stream()
                        .map(target -> cell(target, Optional.ofNullable(byCode.get(target.code())), missing))
                        .toList());
    }

    private CoverageView.Cell cell(
            CoverageTarget target, Optional<CoverageFigure> figure, Function<CoverageTarget, String> missing) {
        return new CoverageView.Cell(
                head(target),
                amount(figure.flatMap(CoverageFigure::local)),
                amount(figure.flatMap(CoverageFigure::reportable)),
                figure.isPresent() ? "" : missing.apply(target));
    }

    private CoverageView.Amount amount(Optional<Share> share) {
        return share.map(known -> new CoverageView.Amount(
                        DutchNumbers.percent(known.percent()),
                        words.of(
                                "coverage.counts",
                                DutchNumbers.whole(known.part()),
                                DutchNumbers.whole(known.whole()))))
                .orElseGet(() -> new CoverageView.Amount("", words.of("coverage.withheld")));
    }

    private CoverageView view(LocalDate day, List<CoverageTarget> targets, List<CoverageView.Row> rows) {
        return new CoverageView(
                DutchTimes.day(day), targets.stream().map(this::head).toList(), rows);
    }

    private String head(CoverageTarget target) {
        return words.of("coverage.head", target.label(), Integer.toString(target.ageMonths() / 12));
    }

    private static List<CoverageFigure> figures(
            Map<MunicipalityCode, List<CoverageFigure>> homes, MunicipalityCode home) {
        return homes.getOrDefault(home, List.of());
    }

    private NotThere missing(int cohort) {
        return new NotThere("Van geboortejaar " + cohort + " is geen vaccinatiegraad bekend.");
    }
}
