package nl.wieg.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.events.SessionsPublished;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.proposals.Proposal;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply.Hours;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published sessions. */
@Service
public class Sessions {

    private final SessionTable table;
    private final Rounds rounds;
    private final Proposals proposals;
    private final RoundSupplies supplies;
    private final ApplicationEventPublisher events;
    private final Access access;

    Sessions(
            SessionTable table,
            Rounds rounds,
            Proposals proposals,
            RoundSupplies supplies,
            ApplicationEventPublisher events,
            Access access) {
        this.table = table;
        this.rounds = rounds;
        this.proposals = proposals;
        this.supplies = supplies;
        this.events = events;
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

    /**
     * Publishes a proposal: its round, its sessions and their slots, all or nothing.
     *
     * @param version that the planner saw
     * @throws WrongInput when the proposal changed since, or the resources did so that a session cannot be held any more
     */
    @Transactional
    public void publish(ProposalId id, int version) {
        access.require(SessionPolicy.PUBLISH, AccessObject.of("voorstel", id.toString()));
        var proposal = proposals.choose(id, version);
        var sessions = sessions(proposal);
        rounds.publish(proposal.round());
        try {
            table.add(sessions);
        } catch (DuplicateKeyException e) {
            throw new WrongInput(
                    "Een team of locatie heeft op een van deze momenten al een sessie van een andere ronde."
                            + " Laat het voorstel daar omheen zoeken.");
        }
        events.publishEvent(new SessionsPublished(
                proposal.round().value(),
                sessions.stream().map(Session::offered).toList()));
    }

    private List<Session> sessions(Proposal proposal) {
        var supply = supplies.of(rounds.read(proposal.round()));
        var standing = new StandingSupply(supply);
        var planned = proposal.plan().orElseThrow().sessions();
        planned.stream().map(PlannedSession::at).forEach(standing::require);
        return planned.stream()
                .map(session -> session(proposal.round(), session, supply.hours()))
                .toList();
    }

    private static Session session(RoundId round, PlannedSession planned, Map<PartOfDay, Hours> hours) {
        var part = planned.at().part();
        var times = Optional.ofNullable(hours.get(part.part()))
                .orElseThrow(() -> new WrongInput("Van dit dagdeel is niet bekend hoe laat het begint: " + part + "."));
        return new Session(
                SessionId.next(),
                round,
                UUID.fromString(planned.at().location()),
                UUID.fromString(planned.at().team()),
                part,
                times.from(),
                times.until(),
                planned.capacity(),
                planned.expected(),
                SessionState.PLANNED);
    }
}
