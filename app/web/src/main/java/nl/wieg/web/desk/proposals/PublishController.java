package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishes a proposal, after a page that says what happens then; and shows what stands. */
@Controller
class PublishController {

    private static final String PAGE = "desk/voorstellen/publiceren";

    private final PublishPages pages;
    private final PublishedPages published;
    private final Sessions sessions;
    private final Proposals proposals;

    PublishController(PublishPages pages, PublishedPages published, Sessions sessions, Proposals proposals) {
        this.pages = pages;
        this.published = published;
        this.sessions = sessions;
        this.proposals = proposals;
    }

    @GetMapping("/voorstellen/{id}/publiceren")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.of(new ProposalId(id), List.of()));
        return PAGE;
    }

    @PostMapping("/voorstellen/{id}/publiceren")
    ModelAndView publish(@PathVariable UUID id, @RequestParam int versie) {
        var proposal = new ProposalId(id);
        try {
            sessions.publish(proposal, versie);
        } catch (WrongInput wrong) {
            var problem = new FormProblem("", String.valueOf(wrong.getMessage()));
            var page = new ModelAndView(PAGE, "view", pages.of(proposal, List.of(problem)));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        var round = proposals.progress(proposal).round();
        return new ModelAndView("redirect:/rondes/" + round + "?gedaan=ronde-gepubliceerd#sessies");
    }

    @GetMapping("/rondes/{id}/sessies")
    String sessions(@PathVariable UUID id, Model model) {
        model.addAttribute("view", published.of(new RoundId(id)));
        return "desk/voorstellen/sessies";
    }
}
