package nl.wieg.sessions.proposals;

import java.util.Comparator;
import java.util.Optional;
import nl.wieg.sessions.comparison.GroupRule;
import nl.wieg.sessions.comparison.HandRule;
import nl.wieg.sessions.comparison.PartHours;
import nl.wieg.sessions.comparison.PlanFigures;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.RoundSummary;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;

/**
 * Compares proposals, each as it stands: worked out when somebody asks, once for each version. Refused as reading the proposal is, and with
 * {@link WrongInput} when it has no plan yet.
 */
@Service
public class Comparisons {

    private static final int KEPT = 20;

    private final Proposals proposals;
    private final Rounds rounds;
    private final RoundHours hours;
    private final Recent<Key, Comparison> compared = new Recent<>(KEPT);

    Comparisons(Proposals proposals, Rounds rounds, RoundHours hours) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.hours = hours;
    }

    /** Beside the hand rule, group vaccination and last year. Takes seconds the first time. */
    public Comparison of(ProposalId id) {
        var proposal = proposals.read(id);
        return compared.of(new Key(id, proposal.version()), () -> compare(proposal));
    }

    /** What the proposal means by itself. */
    public PlanFigures figures(ProposalId id) {
        var proposal = proposals.read(id);
        return figures(proposal, hours.of(proposal.round()));
    }

    private Comparison compare(Proposal proposal) {
        var partHours = hours.of(proposal.round());
        var own = figures(proposal, partHours);
        return new Comparison(
                own,
                byHand(proposal.posed(), partHours, own.staffHours()),
                inGroups(proposal.posed(), partHours, own.staffHours()),
                lastYear(rounds.read(proposal.round())));
    }

    private static PlanFigures figures(Proposal proposal, PartHours hours) {
        var plan = proposal.plan().orElseThrow(() -> new WrongInput("Dit voorstel heeft nog geen plan."));
        return PlanFigures.of(proposal.posed(), plan, hours);
    }

    private static PlanFigures byHand(PlanInstance round, PartHours hours, double staffHours) {
        var sessions = HandRule.sessions(round, hours, staffHours);
        return PlanFigures.of(round, Planner.exactly(sessions, round), hours);
    }

    /** Its families travel as far as they must; a child without a place counts as it does in the other plans. */
    private static PlanFigures inGroups(PlanInstance round, PartHours hours, double staffHours) {
        var grouped = GroupRule.of(round, hours, staffHours);
        return PlanFigures.of(round.withTeams(grouped.teams()), Planner.exactly(grouped.pinned(), grouped), hours);
    }

    private Optional<Comparison.Earlier> lastYear(Round round) {
        var aYearBefore = round.scope().firstDay().minusYears(1).toEpochDay();
        return rounds.all().stream()
                .filter(other -> other.state() != RoundState.DRAFT)
                .filter(other -> other.schoolYear() == round.scope().schoolYear() - 1)
                .min(Comparator.comparingLong(other -> Math.abs(other.firstDay().toEpochDay() - aYearBefore)))
                .flatMap(this::chosen);
    }

    private Optional<Comparison.Earlier> chosen(RoundSummary round) {
        return proposals.of(round.id()).stream()
                .filter(proposal -> proposal.state() == ProposalState.CHOSEN)
                .findFirst()
                .map(proposal -> new Comparison.Earlier(round.name(), figures(proposal.id())));
    }

    private record Key(ProposalId id, int version) {}
}
