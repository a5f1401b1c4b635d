package nl.wieg.web.desk.rounds;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundPolicy;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.TurnoutKey;
import nl.wieg.sessions.rounds.TurnoutSetting;
import nl.wieg.sessions.rounds.demand.CohortDemand;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.Turnout;
import nl.wieg.shared.NotThere;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the pages of the turnout to expect. */
@Component
class TurnoutPages {

    private final Rounds rounds;
    private final Demands demands;
    private final RoundWords roundWords;
    private final Places places;
    private final Words words;
    private final Access access;

    TurnoutPages(Rounds rounds, Demands demands, RoundWords roundWords, Places places, Words words, Access access) {
        this.rounds = rounds;
        this.demands = demands;
        this.roundWords = roundWords;
        this.places = places;
        this.words = words;
        this.access = access;
    }

    TurnoutView all(RoundId id) {
        var round = rounds.read(id);
        var demand = demands.of(round);
        var rows = demand.cohorts().stream()
                .collect(Collectors.groupingBy(TurnoutPages::cohort, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::row)
                .toList();
        return new TurnoutView(
                roundWords.head(round),
                Step.TURNOUT,
                rows,
                DutchNumbers.whole(demand.children()),
                DutchNumbers.whole(demand.withTwo()),
                rounded(demand.expected()));
    }

    private TurnoutView.Row row(List<CohortDemand> homes) {
        var first = homes.getFirst();
        var reachable = homes.stream().mapToInt(CohortDemand::reachable).sum();
        var expected = homes.stream().mapToDouble(CohortDemand::expected).sum();
        return new TurnoutView.Row(
                label(first),
                "/" + first.key().kind() + "/" + first.key().birthYear(),
                DutchNumbers.whole(reachable),
                DutchNumbers.whole(
                        homes.stream().mapToInt(CohortDemand::deferred).sum()),
                DutchNumbers.whole(homes.stream().mapToInt(CohortDemand::early).sum()),
                reachable == 0 ? "" : percent(expected / reachable),
                rounded(expected));
    }

    /** The form of one cohort; this one and the next are refused to who could not send it. */
    CohortForm cohort(RoundId id, String kind, int birthYear) {
        var round = rounds.read(id);
        var fields = round.turnout().stream()
                .filter(setting -> isOf(setting.key(), kind, birthYear))
                .collect(Collectors.toMap(
                        setting -> setting.key().municipality().value(),
                        setting -> RuleFields.percent(setting.share())));
        return form(round, kind, birthYear, fields, List.of());
    }

    /** The same as it was sent. */
    CohortForm refused(RoundId id, String kind, int birthYear, SentRound sent, List<FormProblem> problems) {
        return form(rounds.read(id), kind, birthYear, sent.asSent(), problems);
    }

    private CohortForm form(
            Round round, String kind, int birthYear, Map<String, String> fields, List<FormProblem> problems) {
        if (!access.allows(RoundPolicy.CHANGE)) {
            throw new AccessRefused("U mag dit niet: " + RoundPolicy.CHANGE.action() + ".");
        }
        var homes = demands.of(round).cohorts().stream()
                .filter(cohort -> isOf(cohort.key(), kind, birthYear))
                .toList();
        if (homes.isEmpty()) {
            throw new NotThere("Deze ronde biedt " + kind + " niet aan voor " + birthYear + ".");
        }
        var first = homes.getFirst();
        return new CohortForm(
                roundWords.head(round),
                label(first),
                "/" + kind + "/" + birthYear,
                source(first.turnout(), round),
                homes.stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(CohortForm.Row::name))
                        .toList(),
                Map.copyOf(new HashMap<>(fields)),
                problems);
    }

    private CohortForm.Row row(CohortDemand home) {
        var setting = home.turnout().setting();
        return new CohortForm.Row(
                home.key().municipality().value(),
                places.name(home.key().municipality()),
                DutchNumbers.whole(home.reachable()),
                DutchNumbers.whole(home.deferred()),
                percent(home.turnout().workedOut()),
                rounded(home.expected()),
                setting == null ? "" : said(setting));
    }

    private String said(TurnoutSetting setting) {
        return words.of("round.turnout.setby", setting.setBy(), DutchTimes.moment(setting.setAt()));
    }

    private String source(Turnout turnout, Round round) {
        if (!turnout.source().isEmpty()) {
            return words.of("round.turnout.default", turnout.source());
        }
        var year = round.scope().firstDay().getYear();
        return words.of(
                "round.turnout.earlier",
                Integer.toString(year - 2),
                Integer.toString(year - 1),
                DutchNumbers.whole(turnout.open()),
                DutchNumbers.whole(turnout.came()));
    }

    private String label(CohortDemand cohort) {
        var key = cohort.key();
        return words.of(
                cohort.catchUp() ? "round.offer.catchup" : "round.offer",
                key.kind(),
                Integer.toString(key.birthYear()));
    }

    private static List<Object> cohort(CohortDemand cohort) {
        return List.of(cohort.key().kind(), cohort.key().birthYear());
    }

    private static boolean isOf(TurnoutKey key, String kind, int birthYear) {
        return key.kind().equals(kind) && key.birthYear() == birthYear;
    }

    private static String percent(double share) {
        return DutchNumbers.percent(BigDecimal.valueOf(share * 100));
    }

    static String rounded(double children) {
        return DutchNumbers.whole(Math.round(children));
    }
}
