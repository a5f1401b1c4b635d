package nl.wieg.sessions.proposals;

import nl.wieg.sessions.plan.Placement;

/** What a planner wants of a proposal. */
public record Wish(Kind kind, Placement at) {

    /** Kept: the session stays. Free: nobody comes to the location then. */
    public enum Kind {
        KEEP,
        FREE
    }

    boolean isAt(Placement other) {
        return at.location().equals(other.location()) && at.part().equals(other.part());
    }
}
