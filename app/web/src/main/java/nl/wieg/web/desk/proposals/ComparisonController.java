package nl.wieg.web.desk.proposals;

import java.util.Optional;
import java.util.UUID;
import nl.wieg.sessions.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A proposal beside others. */
@Controller
class ComparisonController {

    private final ComparisonPages pages;

    ComparisonController(ComparisonPages pages) {
        this.pages = pages;
    }

    /** With one other proposal when the address names it; with the rules and last year when not. */
    @GetMapping("/voorstellen/{id}/vergelijken")
    String compare(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID met, Model model) {
        model.addAttribute(
                "view", pages.of(new ProposalId(id), Optional.ofNullable(met).map(ProposalId::new)));
        return "desk/voorstellen/vergelijken";
    }
}
