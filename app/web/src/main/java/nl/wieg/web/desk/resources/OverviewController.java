package nl.wieg.web.desk.resources;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The resources at a glance, and what needs attention. */
@Controller
class OverviewController {

    private final OverviewPages pages;

    OverviewController(OverviewPages pages) {
        this.pages = pages;
    }

    @GetMapping("/middelen")
    String page(Model model) {
        model.addAttribute("view", pages.page());
        return "desk/middelen/overzicht";
    }
}
