package nl.wieg.web.desk.proposals;

import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.web.page.Toned;

/** How a proposal stands, as a badge. */
public enum ProposalBadge implements Toned {
    QUEUED("neutral"),
    RUNNING("warning"),
    DONE("success"),
    FAILED("danger"),
    CHOSEN("success");

    private final String tone;

    ProposalBadge(String tone) {
        this.tone = tone;
    }

    static ProposalBadge of(ProposalState state) {
        return valueOf(state.name());
    }

    @Override
    public String tone() {
        return tone;
    }
}
