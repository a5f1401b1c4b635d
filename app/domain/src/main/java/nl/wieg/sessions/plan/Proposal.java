package nl.wieg.sessions.plan;

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
                    proposal -> proposal.shortfall(0))
            .thenComparing(proposal -> proposal.shortfall(1))
            .thenComparing(proposal -> proposal.shortfall(2))
            .thenComparing(proposal -> proposal.verdict.score().cost());

    /** The dual bound is right to about this share of itself. */
    private static final double ROUNDING = 1e-7;

    /** Far less than a child. */
    private static final double NOTHING = 1e-4;

    private final Ground ground;
    private final List<Chance> sessions;
    private final List<Part> parts;
    private final Verdict verdict;

    Proposal(Ground ground, List<Chance> sessions, List<Part> parts) {
        this.ground = ground;
        this.sessions = sessions;
        this.parts = parts;
        this.verdict = new Verdict(ground, sessions, parts);
    }

    /** How much each rule gives way, as {@link CountModel#shortfalls}. */
    List<Double> shortfalls() {
        return verdict.shortfalls();
    }

    /** Whether no rule gives way more than this. */
    boolean keeps(List<Double> most) {
        return IntStream.range(0, most.size()).allMatch(i -> shortfall(i) <= most.get(i) + NOTHING);
    }

    /** Whether it costs no more than this, but for rounding. */
    boolean costs(double bound) {
        return verdict.score().cost() <= bound + NOTHING * Math.max(1, Math.abs(bound)) / 100;
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

    private double shortfall(int rule) {
        return Math.rint(shortfalls().get(rule) / NOTHING) * NOTHING;
    }
}
