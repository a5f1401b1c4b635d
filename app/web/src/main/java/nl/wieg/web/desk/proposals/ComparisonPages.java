package nl.wieg.web.desk.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wieg.sessions.proposals.Comparisons;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalProgress;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page on which a proposal is compared: with the hand rule, group vaccination and last year, or with one other proposal. */
@Component
class ComparisonPages {

    private final Proposals proposals;
    private final Comparisons comparisons;
    private final Rounds rounds;
    private final ProposalHeads heads;
    private final ComparisonRows rows;
    private final Words words;

    ComparisonPages(
            Proposals proposals,
            Comparisons comparisons,
            Rounds rounds,
            ProposalHeads heads,
            ComparisonRows rows,
            Words words) {
        this.proposals = proposals;
        this.comparisons = comparisons;
        this.rounds = rounds;
        this.heads = heads;
        this.rows = rows;
        this.words = words;
    }

    ComparisonView of(ProposalId id, Optional<ProposalId> with) {
        var progress = proposals.progress(id);
        var plans = with.map(other -> two(progress, other)).orElseGet(() -> ways(id));
        return new ComparisonView(
                heads.of(progress, rounds.read(progress.round())),
                rows.sentences(plans),
                plans.stream().map(ComparedPlan::column).toList(),
                rows.rows(plans),
                rows.homes(plans),
                with.isEmpty(),
                others(progress, with));
    }

    private List<ComparedPlan> ways(ProposalId id) {
        var comparison = comparisons.of(id);
        var plans = new ArrayList<ComparedPlan>();
        plans.add(new ComparedPlan(words.of("compare.own"), "", comparison.own()));
        plans.add(new ComparedPlan(words.of("compare.hand"), words.of("compare.hand.with"), comparison.byHand()));
        plans.add(new ComparedPlan(words.of("compare.groups"), words.of("compare.groups.with"), comparison.inGroups()));
        comparison
                .lastYear()
                .map(earlier -> new ComparedPlan(
                        earlier.round(), words.of("compare.earlier.with", earlier.round()), earlier.figures()))
                .ifPresent(plans::add);
        return plans;
    }

    private List<ComparedPlan> two(ProposalProgress progress, ProposalId other) {
        return Stream.of(progress, proposals.progress(other)).map(this::plan).toList();
    }

    private ComparedPlan plan(ProposalProgress progress) {
        var proposal = progress.proposal();
        return new ComparedPlan(
                heads.name(proposal.number()),
                words.of("compare.proposal.with", Integer.toString(proposal.number())),
                comparisons.figures(proposal.id()));
    }

    /** Those of the round with a plan; first none of them. */
    private List<Option> others(ProposalProgress progress, Optional<ProposalId> with) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.of("compare.none"), with.isEmpty()));
        proposals.of(progress.round()).stream()
                .filter(other -> !other.id().equals(progress.proposal().id()))
                .filter(other -> other.state() == ProposalState.DONE || other.state() == ProposalState.CHOSEN)
                .map(other -> new Option(
                        other.id().toString(),
                        heads.name(other.number()),
                        with.filter(other.id()::equals).isPresent()))
                .forEach(options::add);
        return options;
    }
}
