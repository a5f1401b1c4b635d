package nl.wieg.web.desk.proposals;

import java.util.UUID;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes of a proposal by hand, one session at a time. What will not do is said on the page as it stands now, and nothing that was typed is lost. */
@Controller
class HandChangeController {

    private final ProposalPages pages;
    private final Proposals proposals;

    HandChangeController(ProposalPages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    @PostMapping("/voorstellen/{id}/vast")
    ModelAndView keep(
            @PathVariable UUID id, @RequestParam int versie, @RequestParam MultiValueMap<String, String> fields) {
        return change(id, fields, "vast", (proposal, sent) -> {
            proposals.keep(proposal, versie, sent.session());
            return sent.shown();
        });
    }

    @PostMapping("/voorstellen/{id}/los")
    ModelAndView letGo(
            @PathVariable UUID id, @RequestParam int versie, @RequestParam MultiValueMap<String, String> fields) {
        return change(id, fields, "los", (proposal, sent) -> {
            proposals.letGo(proposal, versie, sent.session());
            return sent.shown();
        });
    }

    @PostMapping("/voorstellen/{id}/weg")
    ModelAndView drop(
            @PathVariable UUID id, @RequestParam int versie, @RequestParam MultiValueMap<String, String> fields) {
        return change(id, fields, "weg", (proposal, sent) -> {
            proposals.drop(proposal, versie, sent.session());
            return sent.shown().selectingNone();
        });
    }

    @PostMapping("/voorstellen/{id}/verplaats")
    ModelAndView move(
            @PathVariable UUID id, @RequestParam int versie, @RequestParam MultiValueMap<String, String> fields) {
        return change(id, fields, "verplaatst", (proposal, sent) -> {
            var to = sent.to();
            proposals.move(proposal, versie, sent.session(), to);
            return sent.shown().selecting(to);
        });
    }

    @PostMapping("/voorstellen/{id}/splits")
    ModelAndView split(
            @PathVariable UUID id, @RequestParam int versie, @RequestParam MultiValueMap<String, String> fields) {
        return change(id, fields, "gesplitst", (proposal, sent) -> {
            var other = sent.to();
            proposals.split(proposal, versie, sent.session(), other);
            return sent.shown().selecting(other);
        });
    }

    @PostMapping("/voorstellen/{id}/sessies")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam int versie, @RequestParam MultiValueMap<String, String> fields) {
        return change(id, fields, "erbij", (proposal, sent) -> {
            var added = sent.to();
            proposals.add(proposal, versie, added);
            return sent.shown().selecting(added);
        });
    }

    private ModelAndView change(UUID id, MultiValueMap<String, String> fields, String done, Change change) {
        var proposal = new ProposalId(id);
        var sent = SentChange.of(fields);
        try {
            var next = change.of(proposal, sent).at("/voorstellen/" + id);
            return new ModelAndView("redirect:" + next + (next.contains("?") ? '&' : '?') + "gedaan=sessie-" + done);
        } catch (WrongInput wrong) {
            return pages.refused(proposal, sent, wrong);
        }
    }

    /** Changes a proposal, and says what to show then. */
    @FunctionalInterface
    private interface Change {
        Shown of(ProposalId proposal, SentChange sent);
    }
}
