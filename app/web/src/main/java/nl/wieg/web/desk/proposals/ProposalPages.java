package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalPolicy;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Chooses the page of a proposal: how far its search is, or its plan. */
@Component
class ProposalPages {

    private final Proposals proposals;
    private final ProgressPages searching;
    private final PlanPages plans;
    private final Access access;

    ProposalPages(Proposals proposals, ProgressPages searching, PlanPages plans, Access access) {
        this.proposals = proposals;
        this.searching = searching;
        this.plans = plans;
        this.access = access;
    }

    ModelAndView of(ProposalId id, Shown shown) {
        return page(id, shown, SentChange.NONE, List.of());
    }

    /** As it stands now, with what was sent and why that will not do; refused to who could not send it. */
    ModelAndView refused(ProposalId id, SentChange sent, WrongInput wrong) {
        if (!access.allows(ProposalPolicy.CHANGE)) {
            throw new AccessRefused("U mag dit niet: " + ProposalPolicy.CHANGE.action() + ".");
        }
        var page = page(id, sent.shown(), sent, List.of(sent.problem(wrong)));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(ProposalId id, Shown shown, SentChange sent, List<FormProblem> problems) {
        var progress = proposals.progress(id);
        return progress.state().isSearched() || progress.state() == ProposalState.FAILED
                ? new ModelAndView("desk/voorstellen/zoekt", "view", searching.of(progress, problems))
                : new ModelAndView("desk/voorstellen/voorstel", "view", plans.of(progress, shown, sent, problems));
    }
}
