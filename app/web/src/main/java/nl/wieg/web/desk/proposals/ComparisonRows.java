package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.function.Function;
import nl.wieg.sessions.comparison.PlanFigures;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts the figures of plans beside each other, the first being the one that is looked at. */
@Component
class ComparisonRows {

    private static final int PERCENT = 100;

    /** What a division is off. */
    private static final double NOTHING = 1e-6;

    private final Places places;
    private final Words words;

    ComparisonRows(Places places, Words words) {
        this.places = places;
        this.words = words;
    }

    List<ComparisonView.Row> rows(List<ComparedPlan> plans) {
        return List.of(
                row(plans, "near", figures -> PlanNumbers.percent(figures.all().nearShare())),
                row(plans, "mean", figures -> PlanNumbers.tenths(figures.all().meanKm())),
                row(plans, "worst", figures -> PlanNumbers.tenths(figures.all().worstKm())),
                row(plans, "regret", figures -> PlanNumbers.metres(figures.all().meanRegretKm())),
                row(
                        plans,
                        "expected",
                        figures -> PlanNumbers.children(figures.all().expected())),
                row(
                        plans,
                        "placed",
                        figures -> PlanNumbers.children(figures.all().placed())),
                row(
                        plans,
                        "places",
                        figures -> DutchNumbers.whole(figures.places().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())),
                row(plans, "sessions", figures -> DutchNumbers.whole(figures.sessions())),
                row(plans, "hours", figures -> PlanNumbers.tenths(figures.staffHours())),
                row(plans, "teamkm", figures -> DutchNumbers.whole(Math.round(figures.teamKm()))));
    }

    /** By name. */
    List<ComparisonView.Home> homes(List<ComparedPlan> plans) {
        return plans.getFirst().figures().municipalities().keySet().stream()
                .map(municipality -> home(municipality, plans))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** How much less or more families drive for nothing, in a sentence for each of the others. */
    List<String> sentences(List<ComparedPlan> plans) {
        var own = plans.getFirst();
        return plans.stream().skip(1).map(other -> sentence(own, other)).toList();
    }

    private String sentence(ComparedPlan own, ComparedPlan other) {
        var ownMetres = PlanNumbers.metres(own.regret());
        var otherMetres = PlanNumbers.metres(other.regret());
        if (ownMetres.equals(otherMetres)) {
            return words.of("compare.equal", ownMetres, other.sentence());
        }
        return own.regret() < other.regret()
                ? words.of("compare.better", ownMetres, other.sentence(), otherMetres, share(own, other))
                : words.of("compare.worse", ownMetres, other.sentence(), otherMetres, share(other, own));
    }

    /** Of the larger, in whole percents, never rounded up to all of it: 0.8 instead of 2.0 km is 60% less. */
    private static String share(ComparedPlan smaller, ComparedPlan larger) {
        var share = (larger.regret() - smaller.regret()) / larger.regret();
        return DutchNumbers.whole((long) (PERCENT * share + NOTHING));
    }

    private static ComparisonView.Row row(List<ComparedPlan> plans, String key, Function<PlanFigures, String> value) {
        return new ComparisonView.Row(
                key, plans.stream().map(plan -> value.apply(plan.figures())).toList());
    }

    private ComparisonView.Home home(String municipality, List<ComparedPlan> plans) {
        var own = plans.getFirst().of(municipality);
        return new ComparisonView.Home(
                places.name(new MunicipalityCode(municipality)),
                PlanNumbers.percent(own.nearShare()),
                PlanNumbers.tenths(own.meanKm()),
                PlanNumbers.tenths(own.worstKm()),
                PlanNumbers.children(own.expected()),
                DutchNumbers.whole(plans.getFirst().figures().places().getOrDefault(municipality, 0)),
                plans.stream()
                        .map(plan -> PlanNumbers.metres(plan.of(municipality).meanRegretKm()))
                        .toList());
    }
}
