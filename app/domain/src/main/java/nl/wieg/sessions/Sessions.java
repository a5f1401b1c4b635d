package nl.wieg.sessions;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published sessions. */
@Service
public class Sessions {

    private final SessionTable table;
    private final Proposals proposals;
    private final Publication publication;
    private final Offering offering;
    private final Access access;

    Sessions(SessionTable table, Proposals proposals, Publication publication, Offering offering, Access access) {
        this.table = table;
        this.proposals = proposals;
        this.publication = publication;
        this.offering = offering;
        this.access = access;
    }

    /** Those of a round, in order of day and time. */
    public List<Session> of(RoundId round) {
        access.require(SessionPolicy.READ, AccessObject.of("ronde", round.toString()));
        return table.of(round);
    }

    /** Those that will be held from a day on, in order of day and time. */
    public List<Session> plannedFrom(LocalDate day) {
        access.require(SessionPolicy.READ, AccessObject.of("sessie", "vanaf " + day));
        return table.plannedFrom(day);
    }

    /**
     * One as it stands.
     *
     * @throws NotThere when there is no such session
     */
    public Session read(SessionId id) {
        access.require(SessionPolicy.READ, AccessObject.of("sessie", id.toString()));
        return table.find(id).orElseThrow(() -> new NotThere("Er is geen sessie met nummer " + id + "."));
    }

    /** Those that stand in these days with who of the staff is there, in order of day and time. */
    public List<StaffedSession> staffed(Days days) {
        access.require(SessionPolicy.READ, AccessObject.of("sessie", days.first() + "/" + days.last()));
        return publication.staffed(days);
    }

    /**
     * Publishes a proposal: its round, its sessions, its group days and their slots, all or nothing.
     *
     * @param version that the planner saw
     * @throws WrongInput when the proposal changed since, or the resources did so that a session cannot be held any more
     */
    @Transactional
    public void publish(ProposalId id, int version) {
        access.require(SessionPolicy.PUBLISH, AccessObject.of("voorstel", id.toString()));
        var proposal = proposals.choose(id, version);
        var sessions = publication.publish(proposal);
        offering.of(proposal.round(), sessions);
    }

    /**
     * Publishes a round that comes on group days alone: the round, its group days and their slots, all or nothing.
     *
     * @throws WrongInput when the round has sessions to plan, or no group day
     */
    @Transactional
    public void publishGroupDays(RoundId id) {
        access.require(SessionPolicy.PUBLISH, AccessObject.of("ronde", id.toString()));
        publication.publishGroupDays(id);
        offering.of(id, List.of());
    }
}
