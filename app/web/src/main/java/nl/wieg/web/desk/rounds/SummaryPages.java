package nl.wieg.web.desk.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.Municipalities;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the summary of a round. */
@Component
class SummaryPages {

    private final Rounds rounds;
    private final Demands demands;
    private final RoundSupplies supplies;
    private final RoundWarnings warnings;
    private final RoundWords roundWords;
    private final Municipalities municipalities;
    private final Places places;
    private final Words words;

    SummaryPages(
            Rounds rounds,
            Demands demands,
            RoundSupplies supplies,
            RoundWarnings warnings,
            RoundWords roundWords,
            Municipalities municipalities,
            Places places,
            Words words) {
        this.rounds = rounds;
        this.demands = demands;
        this.supplies = supplies;
        this.warnings = warnings;
        this.roundWords = roundWords;
        this.municipalities = municipalities;
        this.places = places;
        this.words = words;
    }

    SummaryView of(RoundId id) {
        var round = rounds.read(id);
        var demand = demands.of(round);
        return new SummaryView(
                roundWords.head(round),
                Step.SUMMARY,
                facts(round, demand),
                warnings.of(round, demand, supplies.of(round)),
                history(round));
    }

    private List<SummaryView.Fact> facts(Round round, Demand demand) {
        return List.of(
                new SummaryView.Fact(
                        Step.WHAT,
                        words.of(
                                "round.fact.what",
                                roundWords.offers(round.aim().offers()),
                                words.of("round.delivery." + round.aim().delivery()))),
                new SummaryView.Fact(
                        Step.WHERE, words.of("round.fact.where", homes(round), roundWords.days(round.scope()))),
                new SummaryView.Fact(
                        Step.TURNOUT,
                        words.of(
                                "round.fact.turnout",
                                DutchNumbers.whole(demand.children()),
                                DutchNumbers.whole(demand.withTwo()),
                                TurnoutPages.rounded(demand.expected()))),
                new SummaryView.Fact(Step.MEANS, means(round)),
                new SummaryView.Fact(Step.RULES, rules(round)));
    }

    private String homes(Round round) {
        var chosen = round.scope().municipalities();
        return chosen.size() == municipalities.all().size()
                ? words.of("round.everywhere", DutchNumbers.whole(chosen.size()))
                : chosen.stream().map(places::name).sorted().collect(Collectors.joining(", "));
    }

    private String means(Round round) {
        var means = round.means();
        return words.of(
                "round.fact.means",
                DutchNumbers.whole(means.locations().size()),
                DutchNumbers.whole(means.teams().size()),
                DutchNumbers.whole(means.groupDays().size()));
    }

    private String rules(Round round) {
        var fields = RuleFields.of(round.rules());
        return words.of(
                "round.fact.rules",
                fields.getOrDefault("afstand", ""),
                fields.getOrDefault("keuzes", ""),
                fields.getOrDefault("minste", ""),
                fields.getOrDefault("meeste", ""),
                fields.getOrDefault("minuten-een", ""),
                fields.getOrDefault("minuten-twee", ""));
    }

    private List<String> history(Round round) {
        var moments = round.moments();
        var history = new ArrayList<String>();
        history.add(words.of("round.made", moments.madeBy(), DutchTimes.moment(moments.madeAt())));
        if (moments.publishedAt() != null && moments.publishedBy() != null) {
            history.add(words.of("round.published", moments.publishedBy(), DutchTimes.moment(moments.publishedAt())));
        }
        return history;
    }
}
