package nl.wieg.sessions.plan;

import java.util.List;

/**
 * A proposal.
 *
 * @param sessions by day part, location
 * @param flows who is expected where; no flow is empty
 * @param broken what could not hold; empty when all rules do
 * @param bound no plan with as few breaches costs less: proven, never above the cost
 */
public record SessionPlan(
        List<PlannedSession> sessions, List<Flow> flows, Score score, List<Breach> broken, double bound) {

    public SessionPlan {
        sessions = List.copyOf(sessions);
        flows = List.copyOf(flows);
        broken = List.copyOf(broken);
    }

    /** How far the cost may be from the least, as a share of it. */
    public double gap() {
        return score.cost() == 0 ? 0 : (score.cost() - bound) / score.cost();
    }

    /** The same, but that nothing is proven beyond this; its cost is never beyond it. */
    public SessionPlan boundedBy(double other) {
        return new SessionPlan(sessions, flows, score, broken, Math.min(other, score.cost()));
    }

    /**
     * A session.
     *
     * @param capacity children that it can take
     * @param expected children that are expected to come
     */
    public record PlannedSession(Placement at, int capacity, double expected) {}

    /**
     * Children of one area who are expected at one session.
     *
     * @param session its place in the list of sessions, from 0
     */
    public record Flow(String area, int session, double children) {}

    /**
     * What the plan is worth.
     *
     * @param hard 0, or minus what is missing in all breaches
     * @param uncovered children without a place
     */
    public record Score(double hard, double uncovered, double cost) {}

    /**
     * A rule that could not hold.
     *
     * @param rule by its name in the instance
     * @param subject the area or session, or empty when it is about the whole plan
     * @param missing dates, sessions or children, by the rule
     * @param text what would help, in one Dutch sentence
     */
    public record Breach(String rule, String subject, double missing, String text) {}
}
