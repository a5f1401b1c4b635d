package nl.wieg.web.desk.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.ChosenContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds one child. What is searched by comes by POST, and only an id goes into an address. */
@Controller
class SearchController {

    private static final String PAGE = "desk/zoeken";

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/kind")
    String form(Model model) {
        model.addAttribute("view", pages.empty());
        return PAGE;
    }

    @PostMapping("/kind/werkgebied")
    String choose(@RequestParam String gebied, HttpServletRequest request) {
        ChosenContext.choose(request, pages.granted(gebied));
        return "redirect:/kind";
    }

    @PostMapping("/kind")
    ModelAndView search(@RequestParam Map<String, String> sent) {
        var form = SearchForm.of(sent);
        var problems = pages.problems(form);
        if (!problems.isEmpty()) {
            return new ModelAndView(PAGE, Map.of("view", pages.with(form, problems)), HttpStatus.BAD_REQUEST);
        }
        return pages.find(form)
                .map(found -> new ModelAndView("redirect:/kind/" + found))
                .orElseGet(() -> new ModelAndView(PAGE, Map.of("view", pages.nobody(form))));
    }

    @PostMapping("/kind/nood")
    ModelAndView emergency(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String reden) {
        var form = SearchForm.of(sent);
        var problems = pages.problems(form);
        if (!problems.isEmpty()) {
            return new ModelAndView(PAGE, Map.of("view", pages.with(form, problems)), HttpStatus.BAD_REQUEST);
        }
        try {
            return pages.findInEmergency(form, reden)
                    .map(found -> new ModelAndView("redirect:/kind/" + found))
                    .orElseGet(() -> new ModelAndView(PAGE, Map.of("view", pages.nobody(form))));
        } catch (WrongInput wrong) {
            var view = pages.withoutReason(form, reden, String.valueOf(wrong.getMessage()));
            return new ModelAndView(PAGE, Map.of("view", view), HttpStatus.BAD_REQUEST);
        }
    }
}
