package nl.wieg.web.desk.proposals;

import java.util.UUID;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A proposal: watched while it is searched, looked at when it is done, searched further, copied. */
@Controller
class ProposalController {

    private final ProposalPages pages;
    private final Proposals proposals;

    ProposalController(ProposalPages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    @GetMapping("/voorstellen/{id}")
    ModelAndView one(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        return pages.of(new ProposalId(id), Shown.of(fields));
    }

    @PostMapping("/voorstellen/{id}/stoppen")
    String end(@PathVariable UUID id) {
        proposals.end(new ProposalId(id));
        return "redirect:/voorstellen/" + id + "?gedaan=voorstel-stopt";
    }

    @PostMapping("/voorstellen/{id}/verder")
    ModelAndView further(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam int seconden,
            @RequestParam MultiValueMap<String, String> fields) {
        var proposal = new ProposalId(id);
        try {
            proposals.further(proposal, versie, seconden);
        } catch (WrongInput wrong) {
            return pages.refused(proposal, SentChange.of(fields), wrong);
        }
        return new ModelAndView("redirect:/voorstellen/" + id);
    }

    @PostMapping("/voorstellen/{id}/kopie")
    ModelAndView copy(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var proposal = new ProposalId(id);
        try {
            return new ModelAndView("redirect:/voorstellen/" + proposals.copy(proposal) + "?gedaan=voorstel-kopie");
        } catch (WrongInput wrong) {
            return pages.refused(proposal, SentChange.of(fields), wrong);
        }
    }
}
