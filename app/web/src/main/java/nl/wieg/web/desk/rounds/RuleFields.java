package nl.wieg.web.desk.rounds;

import java.math.BigDecimal;
import java.util.Map;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.rounds.MinutesPerChild;
import nl.wieg.sessions.rounds.RoundRules;

/** Between the rules of a round and the fields of their step. */
final class RuleFields {

    private static final int PERCENT = 100;

    private RuleFields() {}

    static RoundRules read(SentRound sent) {
        return new RoundRules(
                new MinutesPerChild(sent.whole("minuten-een"), sent.whole("minuten-twee")),
                sent.whole("lijnen"),
                new PlanRules(
                        sent.number("afstand"),
                        sent.whole("keuzes"),
                        sent.whole("meeste"),
                        sent.whole("minste"),
                        sent.share("vakantie"),
                        new Weights(
                                sent.number("gewicht-plek"),
                                sent.number("gewicht-omweg"),
                                sent.number("gewicht-team"),
                                sent.number("gewicht-sessie"),
                                sent.number("gewicht-school"))));
    }

    static Map<String, String> of(RoundRules rules) {
        var plan = rules.plan();
        var weights = plan.weights();
        return Map.ofEntries(
                Map.entry("minuten-een", Integer.toString(rules.minutes().one())),
                Map.entry("minuten-twee", Integer.toString(rules.minutes().two())),
                Map.entry("lijnen", Integer.toString(rules.lanes())),
                Map.entry("afstand", written(plan.maxKm())),
                Map.entry("keuzes", Integer.toString(plan.minChoices())),
                Map.entry("meeste", Integer.toString(plan.maxChildrenPerSession())),
                Map.entry("minste", Integer.toString(plan.minChildrenPerSession())),
                Map.entry("vakantie", percent(plan.holidayShareMin())),
                Map.entry("gewicht-plek", written(weights.uncovered())),
                Map.entry("gewicht-omweg", written(weights.regretKm2())),
                Map.entry("gewicht-team", written(weights.teamKm())),
                Map.entry("gewicht-sessie", written(weights.session())),
                Map.entry("gewicht-school", written(weights.schoolTime())));
    }

    /** 0.575 as 57,5. */
    static String percent(double share) {
        return written(Math.rint(share * PERCENT * 10) / 10);
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
