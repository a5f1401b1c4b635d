package nl.wieg.sessions.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Policy;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals, as planners ask for and change them. A change is of the version that the planner saw; it is refused with {@link WrongInput} when
 * somebody else was first, or when it cannot be, and with {@link NotThere} when there is no such proposal.
 */
@Service
public class Proposals {

    private static final int LONGEST_SECONDS = 600;

    private final ProposalTable table;
    private final Rounds rounds;
    private final RoundProblem problem;
    private final Access access;
    private final Clock clock;

    Proposals(ProposalTable table, Rounds rounds, RoundProblem problem, Access access, Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.problem = problem;
        this.access = access;
        this.clock = clock;
    }

    /** Those of a round, the latest first. */
    public List<ProposalSummary> of(RoundId round) {
        access.require(ProposalPolicy.READ, AccessObject.of("ronde", round.toString()));
        return table.of(round);
    }

    public Proposal read(ProposalId id) {
        require(ProposalPolicy.READ, id);
        return table.find(id).orElseThrow(() -> missing(id));
    }

    /** How far it is, and how its searches went. */
    public ProposalProgress progress(ProposalId id) {
        require(ProposalPolicy.READ, id);
        return table.progress(id).orElseThrow(() -> missing(id));
    }

    /**
     * Asks for a proposal of the round as it stands.
     *
     * @param seconds how long to search, 1 to 600
     * @return the one that waits or is searched already, when it is of the same: nobody means two by pressing twice
     */
    @Transactional
    public ProposalId ask(RoundId round, int seconds) {
        var actor = access.require(ProposalPolicy.CHANGE, AccessObject.of("ronde", round.toString()));
        requireSensible(seconds);
        var held = rounds.readHeld(round);
        return asked(held, seconds).orElseGet(() -> {
            var number = table.nextNumber(round);
            var posed = problem.of(held, number);
            var fresh = Proposal.asked(round, number, seconds, posed, clock.instant(), actor.name());
            table.add(fresh);
            return fresh.id();
        });
    }

    private Optional<ProposalId> asked(Round round, int seconds) {
        return table.of(round.id()).stream()
                .findFirst()
                .filter(latest -> latest.state().isSearched())
                .flatMap(latest -> table.find(latest.id()))
                .filter(latest -> latest.isAskedOf(problem.of(round, latest.number()), seconds))
                .map(Proposal::id);
    }

    /** Searches further from where it is, around the sessions that are kept. */
    @Transactional
    public void further(ProposalId id, int version, int seconds) {
        requireSensible(seconds);
        change(id, version, proposal -> proposal.queued(seconds));
    }

    /** Ends the search soon, with the best so far; without effect when it is over already. */
    @Transactional
    public void end(ProposalId id) {
        require(ProposalPolicy.CHANGE, id);
        table.askToEnd(id);
    }

    /** A second one like it, to try something else with. */
    @Transactional
    public ProposalId copy(ProposalId id) {
        var actor = require(ProposalPolicy.CHANGE, id);
        var proposal = table.find(id).orElseThrow(() -> missing(id));
        rounds.readHeld(proposal.round());
        var copied = proposal.copied(table.nextNumber(proposal.round()), clock.instant(), actor);
        table.add(copied);
        return copied.id();
    }

    @Transactional
    public void keep(ProposalId id, int version, Placement session) {
        change(id, version, proposal -> proposal.keeping(session));
    }

    @Transactional
    public void letGo(ProposalId id, int version, Placement session) {
        change(id, version, proposal -> proposal.lettingGo(session));
    }

    @Transactional
    public void drop(ProposalId id, int version, Placement session) {
        change(id, version, proposal -> proposal.without(session));
    }

    @Transactional
    public void add(ProposalId id, int version, Placement session) {
        change(id, version, proposal -> proposal.with(session));
    }

    @Transactional
    public void move(ProposalId id, int version, Placement session, Placement to) {
        change(id, version, proposal -> proposal.moving(session, to));
    }

    @Transactional
    public void split(ProposalId id, int version, Placement session, Placement other) {
        change(id, version, proposal -> proposal.splitting(session, other));
    }

    /** Takes it to be published, in the transaction of the caller; it never changes any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal choose(ProposalId id, int version) {
        change(id, version, Proposal::chosen);
        return read(id);
    }

    private void change(ProposalId id, int version, UnaryOperator<Proposal> change) {
        require(ProposalPolicy.CHANGE, id);
        var held = table.hold(id).orElseThrow(() -> missing(id));
        if (held.version() != version) {
            throw new WrongInput("Iemand anders heeft dit voorstel net veranderd. Kijk eerst wat er nu staat.");
        }
        table.change(change.apply(held));
    }

    private String require(Policy policy, ProposalId id) {
        return access.require(policy, AccessObject.of("voorstel", id.toString()))
                .name();
    }

    private static void requireSensible(int seconds) {
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new WrongInput("seconds", "Kies 1 tot 600 seconden.");
        }
    }

    private static NotThere missing(ProposalId id) {
        return new NotThere("Dit voorstel is er niet: " + id + ".");
    }
}
