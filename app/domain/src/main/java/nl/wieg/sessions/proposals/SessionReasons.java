package nl.wieg.sessions.proposals;

import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.Reason;
import nl.wieg.sessions.plan.Team;
import nl.wieg.shared.NotThere;
import org.springframework.stereotype.Service;

/** Says of sessions why they are in a proposal as it stands: worked out when somebody asks, once for each version. */
@Service
public class SessionReasons {

    private static final int KEPT = 200;

    private final Proposals proposals;
    private final RoundHours hours;
    private final Recent<Key, SessionReason> known = new Recent<>(KEPT);

    SessionReasons(Proposals proposals, RoundHours hours) {
        this.proposals = proposals;
        this.hours = hours;
    }

    /** Refused with {@link NotThere} when the session is not in the proposal. */
    public SessionReason of(ProposalId id, Placement session) {
        var proposal = proposals.read(id);
        return known.of(new Key(id, proposal.version(), session), () -> reason(proposal, session));
    }

    private SessionReason reason(Proposal proposal, Placement session) {
        var place = proposal.sessions().indexOf(session);
        if (place < 0) {
            throw new NotThere("Deze sessie staat niet in het voorstel.");
        }
        return new SessionReason(
                Reason.of(proposal.instance(), proposal.plan().orElseThrow(), place),
                hours.of(proposal.round())
                        .of(team(proposal, session), session.part().part()));
    }

    private static Team team(Proposal proposal, Placement session) {
        return proposal.posed().teams().stream()
                .filter(team -> team.id().equals(session.team()))
                .findFirst()
                .orElseThrow();
    }

    private record Key(ProposalId id, int version, Placement session) {}
}
