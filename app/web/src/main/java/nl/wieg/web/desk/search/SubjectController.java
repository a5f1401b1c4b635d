package nl.wieg.web.desk.search;

import java.util.List;
import java.util.Map;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.immunisation.requests.RequestPolicy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds whom a request to see or destroy a record is about, for the privacy officer, who then sees who looked and never the record. */
@Controller
class SubjectController {

    private static final String PAGE = "desk/betrokkene";

    private final SearchPages pages;
    private final Access access;

    SubjectController(SearchPages pages, Access access) {
        this.pages = pages;
        this.access = access;
    }

    /** Who could not search does not get the form either. */
    @GetMapping("/dossierverzoeken/zoeken")
    String form(Model model) {
        if (!access.allows(RequestPolicy.ASK)) {
            throw new AccessRefused("Dit formulier is voor een andere rol dan de uwe.");
        }
        model.addAttribute("view", SearchPages.subject(SearchForm.EMPTY, List.of(), false));
        return PAGE;
    }

    @PostMapping("/dossierverzoeken/zoeken")
    ModelAndView search(@RequestParam Map<String, String> sent) {
        var form = SearchForm.of(sent);
        var problems = pages.problems(form);
        if (!problems.isEmpty()) {
            return new ModelAndView(
                    PAGE, Map.of("view", SearchPages.subject(form, problems, false)), HttpStatus.BAD_REQUEST);
        }
        return pages.findSubject(form)
                .map(found -> new ModelAndView("redirect:/kind/" + found + "/inzage"))
                .orElseGet(() -> new ModelAndView(PAGE, Map.of("view", SearchPages.subject(form, List.of(), true))));
    }
}
