package nl.wieg.web.desk.proposals;

import java.util.ArrayList;
import java.util.List;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.proposals.ProposalProgress;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of a proposal that has a plan. */
@Component
class PlanPages {

    /** Broken rules that are told at once. */
    private static final int TOLD = 5;

    private final Rounds rounds;
    private final Proposals proposals;
    private final PlanNaming naming;
    private final PlanParts parts;
    private final ProposalHeads heads;
    private final QualityWords quality;
    private final SearchSeconds seconds;
    private final Words words;

    PlanPages(
            Rounds rounds,
            Proposals proposals,
            PlanNaming naming,
            PlanParts parts,
            ProposalHeads heads,
            QualityWords quality,
            SearchSeconds seconds,
            Words words) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.naming = naming;
        this.parts = parts;
        this.heads = heads;
        this.quality = quality;
        this.seconds = seconds;
        this.words = words;
    }

    PlanView of(ProposalProgress progress, Shown shown, SentChange sent, List<FormProblem> problems) {
        var round = rounds.read(progress.round());
        var proposal = proposals.read(progress.proposal().id());
        var plan = ShownPlan.of(proposal, naming.of(round), shown);
        var broken = parts.broken(plan);
        return new PlanView(
                heads.of(proposal, round),
                facts(plan),
                broken.stream().limit(TOLD).toList(),
                broken.stream().skip(TOLD).toList(),
                hidden(plan),
                parts.calendar(plan),
                parts.table(plan),
                parts.map(plan),
                parts.panel(plan, sent, problems),
                parts.add(plan, sent, problems),
                seconds.choices(),
                ScoreCurve.of(progress.steps(), progress.seconds()),
                problems);
    }

    private List<String> facts(ShownPlan plan) {
        var sessions = plan.plan().sessions();
        return List.of(
                words.of(
                        "proposal.fact.sessions",
                        DutchNumbers.whole(sessions.size()),
                        DutchNumbers.whole(sessions.stream()
                                .mapToInt(PlannedSession::capacity)
                                .sum()),
                        PlanNumbers.children(sessions.stream()
                                .mapToDouble(PlannedSession::expected)
                                .sum())),
                quality.of(PlanQuality.of(plan.plan())),
                words.of(
                        "proposal.asked",
                        plan.proposal().askedBy(),
                        DutchTimes.moment(plan.proposal().askedAt())));
    }

    private static List<PlanView.Hidden> hidden(ShownPlan plan) {
        var hidden = new ArrayList<PlanView.Hidden>();
        hidden.add(
                new PlanView.Hidden("versie", Integer.toString(plan.proposal().version())));
        plan.shown().week().ifPresent(week -> hidden.add(new PlanView.Hidden("week", week.toString())));
        hidden.add(new PlanView.Hidden("orde", plan.shown().order().word()));
        return hidden;
    }
}
