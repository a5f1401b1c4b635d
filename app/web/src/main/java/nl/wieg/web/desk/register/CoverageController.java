package nl.wieg.web.desk.register;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How many children had their immunisations in time: by cohort, and one cohort by municipality. */
@Controller
class CoverageController {

    private final CoveragePages pages;

    CoverageController(CoveragePages pages) {
        this.pages = pages;
    }

    @GetMapping("/vaccinatiegraad")
    String ofRegion(Model model) {
        model.addAttribute("view", pages.ofRegion());
        return "desk/vaccinatiegraad";
    }

    @GetMapping("/vaccinatiegraad/{cohort}")
    String ofCohort(@PathVariable int cohort, Model model) {
        model.addAttribute("cohort", cohort);
        model.addAttribute("view", pages.ofCohort(cohort));
        return "desk/vaccinatiegraad-gemeenten";
    }
}
