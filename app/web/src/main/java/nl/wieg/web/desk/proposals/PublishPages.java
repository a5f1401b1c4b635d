package nl.wieg.web.desk.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.SessionPolicy;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page that asks whether a proposal is to be published. */
@Component
class PublishPages {

    private final Proposals proposals;
    private final Rounds rounds;
    private final PlanNaming naming;
    private final PublishWarnings warnings;
    private final ProposalHeads heads;
    private final Words words;
    private final Access access;

    PublishPages(
            Proposals proposals,
            Rounds rounds,
            PlanNaming naming,
            PublishWarnings warnings,
            ProposalHeads heads,
            Words words,
            Access access) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.naming = naming;
        this.warnings = warnings;
        this.heads = heads;
        this.words = words;
        this.access = access;
    }

    /** Refused to who could not send it, and for a proposal that is not done or was published. */
    PublishView of(ProposalId id, List<FormProblem> problems) {
        if (!access.allows(SessionPolicy.PUBLISH)) {
            throw new AccessRefused("U mag dit niet: " + SessionPolicy.PUBLISH.action() + ".");
        }
        if (proposals.progress(id).state() != ProposalState.DONE) {
            throw new WrongInput(words.of("publish.not"));
        }
        var proposal = proposals.read(id);
        var round = rounds.read(proposal.round());
        var plan = ShownPlan.of(proposal, naming.of(round), Shown.ALL);
        return new PublishView(heads.of(proposal, round), happens(plan, round), warnings.of(plan), problems);
    }

    private List<String> happens(ShownPlan plan, Round round) {
        var days = plan.rows().stream().map(row -> row.part().date()).toList();
        var happens = Stream.of(
                words.of(
                        "publish.sessions",
                        DutchNumbers.whole(plan.rows().size()),
                        DutchNumbers.whole(
                                plan.rows().stream().mapToInt(PlanRow::capacity).sum())),
                days.isEmpty()
                        ? words.of("publish.empty")
                        : words.of(
                                "publish.days",
                                DutchTimes.day(days.stream()
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()),
                                DutchTimes.day(days.stream()
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow())),
                groupDays(round),
                words.of("publish.fixed"),
                words.of("publish.parents"));
        return happens.filter(line -> !line.isEmpty()).toList();
    }

    private String groupDays(Round round) {
        var days = round.groupDays();
        return days.isEmpty()
                ? ""
                : words.of(
                        "publish.groupdays",
                        DutchNumbers.whole(days.size()),
                        DutchNumbers.whole(
                                days.stream().mapToInt(GroupDay::capacity).sum()));
    }
}
