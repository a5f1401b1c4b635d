package nl.wieg.sessions.proposals;

import java.util.Locale;

/** How a proposal stands, by the table of {@link nl.wieg.sessions}. */
public enum ProposalState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CHOSEN;

    static ProposalState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a search waits or goes on. */
    public boolean isSearched() {
        return this == QUEUED || this == RUNNING;
    }
}
