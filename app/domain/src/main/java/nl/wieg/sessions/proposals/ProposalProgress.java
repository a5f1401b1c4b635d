package nl.wieg.sessions.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wieg.sessions.rounds.RoundId;

/**
 * How far a proposal is, without its plan: cheap enough to ask for every other second.
 *
 * @param seconds how long it is searched
 * @param startedAt of its last search; empty before its first
 * @param steps of all its searches, from the first
 */
public record ProposalProgress(
        ProposalSummary proposal,
        RoundId round,
        int version,
        int seconds,
        Optional<Instant> startedAt,
        List<ProposalStep> steps) {

    public ProposalProgress {
        steps = List.copyOf(steps);
    }

    public ProposalState state() {
        return proposal.state();
    }
}
