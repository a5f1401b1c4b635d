package nl.wieg.web.desk.review;

import java.util.UUID;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.DoseQuestions;
import nl.wieg.people.Contradictions;
import nl.wieg.people.Merges;
import nl.wieg.people.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for somebody to look at it, and what they decide. */
@Controller
class ReviewController {

    private final ReviewPages pages;
    private final Contradictions contradictions;
    private final Merges merges;
    private final DoseQuestions questions;
    private final AdverseEvents adverseEvents;

    ReviewController(
            ReviewPages pages,
            Contradictions contradictions,
            Merges merges,
            DoseQuestions questions,
            AdverseEvents adverseEvents) {
        this.pages = pages;
        this.contradictions = contradictions;
        this.merges = merges;
        this.questions = questions;
        this.adverseEvents = adverseEvents;
    }

    @GetMapping("/nakijken")
    String page(Model model) {
        model.addAttribute("view", pages.page());
        return "desk/nakijken";
    }

    @PostMapping("/nakijken/mutatie")
    String close(
            @RequestParam UUID kind, @RequestParam long volgnummer, @RequestParam(defaultValue = "") String reden) {
        contradictions.close(new PersonId(kind), volgnummer, reden);
        return "redirect:/nakijken?gedaan=nagekeken-mutatie#mutaties";
    }

    /** @param blijft the one of the two who stays; the other points to them from now on */
    @PostMapping("/nakijken/dubbel")
    String merge(
            @RequestParam UUID een,
            @RequestParam UUID ander,
            @RequestParam UUID blijft,
            @RequestParam(defaultValue = "") String reden) {
        var merged = blijft.equals(een) ? ander : een;
        merges.merge(new PersonId(merged), new PersonId(blijft), reden);
        return "redirect:/nakijken?gedaan=nagekeken-samen#dubbel";
    }

    @PostMapping("/nakijken/apart")
    String takeApart(@RequestParam UUID kind, @RequestParam(defaultValue = "") String reden) {
        merges.takeApart(new PersonId(kind), reden);
        return "redirect:/nakijken?gedaan=nagekeken-apart#dubbel";
    }

    @PostMapping("/nakijken/vraag")
    String answer(@RequestParam UUID vraag, @RequestParam(defaultValue = "") String antwoord) {
        questions.answer(vraag, antwoord);
        return "redirect:/nakijken?gedaan=nagekeken-vraag#prikken";
    }

    @PostMapping("/nakijken/bijwerking")
    String reported(@RequestParam UUID bijwerking, @RequestParam(defaultValue = "") String nummer) {
        adverseEvents.reported(bijwerking, nummer);
        return "redirect:/nakijken?gedaan=nagekeken-lareb#bijwerkingen";
    }
}
