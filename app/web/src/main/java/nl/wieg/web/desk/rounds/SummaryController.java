package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.proposals.RoundProposals;
import nl.wieg.web.page.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A round as a whole, from where a proposal is asked for. */
@Controller
class SummaryController {

    private final SummaryPages pages;
    private final RoundProposals roundProposals;
    private final Proposals proposals;

    SummaryController(SummaryPages pages, RoundProposals roundProposals, Proposals proposals) {
        this.pages = pages;
        this.roundProposals = roundProposals;
        this.proposals = proposals;
    }

    @GetMapping("/rondes/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(new RoundId(id), List.of());
    }

    @PostMapping("/rondes/{id}/voorstellen")
    ModelAndView ask(@PathVariable UUID id, @RequestParam int seconden) {
        var round = new RoundId(id);
        try {
            return new ModelAndView("redirect:/voorstellen/" + proposals.ask(round, seconden));
        } catch (WrongInput wrong) {
            var page = page(round, List.of(new FormProblem("", String.valueOf(wrong.getMessage()))));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    private ModelAndView page(RoundId id, List<FormProblem> problems) {
        return new ModelAndView("desk/rondes/ronde")
                .addObject("view", pages.of(id))
                .addObject("proposals", roundProposals.of(id))
                .addObject("problems", problems);
    }
}
