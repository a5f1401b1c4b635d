package nl.wieg.web.board;

import nl.wieg.access.AccessOutcome;
import nl.wieg.web.page.Toned;

/** Whether somebody was let in, as a badge says it. */
public enum AccessBadge implements Toned {
    ALLOWED(AccessOutcome.allowed, "success"),
    REFUSED(AccessOutcome.refused, "danger");

    private final AccessOutcome outcome;
    private final String tone;

    AccessBadge(AccessOutcome outcome, String tone) {
        this.outcome = outcome;
        this.tone = tone;
    }

    static AccessBadge of(AccessOutcome outcome) {
        return outcome == AccessOutcome.allowed ? ALLOWED : REFUSED;
    }

    AccessOutcome outcome() {
        return outcome;
    }

    @Override
    public String tone() {
        return tone;
    }
}
