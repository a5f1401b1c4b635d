package nl.wieg.web.desk.proposals;

import nl.wieg.access.Access;
import nl.wieg.sessions.proposals.Proposal;
import nl.wieg.sessions.proposals.ProposalPolicy;
import nl.wieg.sessions.proposals.ProposalProgress;
import nl.wieg.sessions.proposals.ProposalSummary;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says which proposal a page is about. */
@Component
class ProposalHeads {

    private final Words words;
    private final Access access;

    ProposalHeads(Words words, Access access) {
        this.words = words;
        this.access = access;
    }

    ProposalHead of(ProposalProgress progress, Round round) {
        return head(progress.proposal(), progress.version(), round);
    }

    ProposalHead of(Proposal proposal, Round round) {
        var summary = new ProposalSummary(
                proposal.id(), proposal.number(), proposal.state(), proposal.askedAt(), proposal.askedBy());
        return head(summary, proposal.version(), round);
    }

    /** Voorstel 3. */
    String name(int number) {
        return words.of("proposal.name", Integer.toString(number));
    }

    private ProposalHead head(ProposalSummary proposal, int version, Round round) {
        return new ProposalHead(
                proposal.id().toString(),
                name(proposal.number()),
                round.name(),
                "/rondes/" + round.id(),
                ProposalBadge.of(proposal.state()),
                version,
                access.allows(ProposalPolicy.CHANGE));
    }
}
