package nl.wieg.sessions.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wieg.sessions.plan.Filling.Part;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;

/** Sessions with their day parts and the children at them. */
final class Proposal {

    /** The one in which rules give way least; the cheapest of those that are alike in that. */
    static final Comparator<Proposal> BEST_FIRST = Comparator.<Proposal, Double>comparing(
                    proposal -> proposal.missing(GivingWay.FEWEST_OF_PINNED))
            .thenComparing(proposal -> proposal.missing(GivingWay.HOLIDAY_SHARE))
            .thenComparing(proposal -> proposal.missing(GivingWay.CHOICES))
            .thenComparing(proposal -> proposal.verdict.score().cost());

    private static final Comparator<Chance> IN_ORDER =
            Comparator.comparing(Chance::part).thenComparing(Chance::location).thenComparing(Chance::team);

    /** The dual bound is right to about this share of itself. */
    private static final double ROUNDING = 1e-7;

    /** Far less than a child. */
    private static final double NOTHING = 1e-4;

    private final Ground ground;
    private final List<Chance> sessions;
    private final List<Part> parts;
    private final Verdict verdict;

    private Proposal(Ground ground, List<Chance> sessions, List<Part> parts) {
        this.ground = ground;
        this.sessions = sessions;
        this.parts = parts;
        this.verdict = new Verdict(ground, sessions, parts);
    }

    /** What was found, its children spread over the sessions; these in order of day part, location and team. */
    static Proposal of(Ground ground, Found found) {
        var sessions = found.sessions().stream().sorted(IN_ORDER).toList();
        var parts = new Filling(ground, sessions).fill(new Exact(ground, sessions).of(found.sent()));
        return new Proposal(ground, sessions, parts);
    }

    List<Chance> sessions() {
        return sessions;
    }

    double cost() {
        return verdict.score().cost();
    }

    /** The children by where they go, whichever session that is. */
    List<Sent> sent() {
        return parts.stream()
                .map(part -> new Sent(part.area(), ground.place(sessions.get(part.session())), part.children()))
                .toList();
    }

    /** How far rules give way in it. */
    Leeway leeway() {
        return Leeway.of(this::missing);
    }

    /** Whether no rule gives way more than this. */
    boolean keeps(Leeway leeway) {
        return Arrays.stream(GivingWay.values()).allMatch(rule -> missing(rule) <= leeway.most(rule) + NOTHING);
    }

    /** Whether it costs no more than this, but for rounding. */
    boolean costs(double bound) {
        return verdict.score().cost() <= bound + NOTHING * Math.max(1, Math.abs(bound)) / 100;
    }

    /** The plan, with the bound of the relaxation for plans in which rules give way as little. */
    SessionPlan plan() {
        return plan(Relaxation.of(ground, leeway()).map(Relaxation::bound).orElse(0.0));
    }

    /** The plan, which no other can beat that gives way as little and costs less than this bound. */
    SessionPlan plan(double bound) {
        var score = verdict.score();
        var planned = IntStream.range(0, sessions.size())
                .mapToObj(i -> new PlannedSession(
                        ground.placement(sessions.get(i)), sessions.get(i).capacity(), verdict.expected(i)))
                .toList();
        var flows = parts.stream()
                .map(part -> new Flow(ground.instance().areas().get(part.area()).id(), part.session(), part.children()))
                .toList();
        var proven = Math.max(0, Math.min(score.cost(), bound - ROUNDING * Math.abs(bound)));
        return new SessionPlan(planned, flows, score, verdict.broken(), proven);
    }

    private double missing(GivingWay rule) {
        return Math.rint(verdict.missing(rule) / NOTHING) * NOTHING;
    }
}
