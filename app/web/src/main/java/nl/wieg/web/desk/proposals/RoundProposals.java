package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.sessions.SessionPolicy;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.proposals.ProposalPolicy;
import nl.wieg.sessions.proposals.ProposalSummary;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills what the page of a round says of its proposals and its published sessions. */
@Component
public class RoundProposals {

    private final Rounds rounds;
    private final Proposals proposals;
    private final Sessions sessions;
    private final SearchSeconds seconds;
    private final ProposalHeads heads;
    private final Words words;
    private final Access access;

    RoundProposals(
            Rounds rounds,
            Proposals proposals,
            Sessions sessions,
            SearchSeconds seconds,
            ProposalHeads heads,
            Words words,
            Access access) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.sessions = sessions;
        this.seconds = seconds;
        this.heads = heads;
        this.words = words;
        this.access = access;
    }

    /** What who looks may see of it. */
    public RoundProposalsView of(RoundId id) {
        var round = rounds.read(id);
        var hasSessions = round.aim().delivery().hasSessions();
        var visible = hasSessions && access.allows(ProposalPolicy.READ);
        return new RoundProposalsView(
                "/rondes/" + id,
                visible,
                visible ? proposals.of(id).stream().map(this::row).toList() : List.of(),
                hasSessions && round.isDraft() && access.allows(ProposalPolicy.CHANGE) ? seconds.choices() : List.of(),
                !hasSessions && round.isDraft() && access.allows(SessionPolicy.PUBLISH),
                published(round));
    }

    private RoundProposalsView.Row row(ProposalSummary proposal) {
        return new RoundProposalsView.Row(
                "/voorstellen/" + proposal.id(),
                heads.name(proposal.number()),
                ProposalBadge.of(proposal.state()),
                words.of("proposal.asked", proposal.askedBy(), DutchTimes.moment(proposal.askedAt())));
    }

    private String published(Round round) {
        if (round.isDraft() || !access.allows(SessionPolicy.READ)) {
            return "";
        }
        var count = DutchNumbers.whole(sessions.of(round.id()).size());
        var days = DutchNumbers.whole(round.groupDays().size());
        return switch (round.aim().delivery()) {
            case SMALL_SCALE -> words.of("round.sessions", count);
            case GROUP_DAYS -> words.of("round.groupdays.published", days);
            case BOTH -> words.of("round.sessions", count) + " " + words.of("round.groupdays.published", days);
        };
    }
}
