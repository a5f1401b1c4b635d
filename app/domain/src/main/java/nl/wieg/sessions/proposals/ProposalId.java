package nl.wieg.sessions.proposals;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which proposal. */
public record ProposalId(UUID value) {

    static ProposalId next() {
        return new ProposalId(TimeOrderedIds.next());
    }

    static ProposalId of(String written) {
        return new ProposalId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
