package nl.wieg.web.desk.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Enters that two of the staff want to swap: first with whom, then for what. */
@Controller
class SwapController {

    private static final String PAGE = "desk/rooster/ruil";

    private final SwapPages pages;
    private final Swaps swaps;
    private final Words words;

    SwapController(SwapPages pages, Swaps swaps, Words words) {
        this.pages = pages;
        this.swaps = swaps;
        this.words = words;
    }

    @GetMapping("/rooster/medewerker/{from}/ruil/{session}")
    String form(
            @PathVariable UUID from,
            @PathVariable UUID session,
            @RequestParam Map<String, String> fields,
            Model model) {
        var sent = new SentSwap(fields, words);
        model.addAttribute("view", pages.form(new EmployeeId(from), new SessionId(session), sent, List.of()));
        return PAGE;
    }

    @PostMapping("/rooster/medewerker/{from}/ruil/{session}")
    ModelAndView ask(@PathVariable UUID from, @PathVariable UUID session, @RequestParam Map<String, String> fields) {
        var sent = new SentSwap(fields, words);
        try {
            swaps.ask(session, new EmployeeId(from), sent.by(), sent.inReturn());
        } catch (WrongInput wrong) {
            return again(new EmployeeId(from), new SessionId(session), sent, wrong);
        }
        return new ModelAndView("redirect:/rooster?gedaan=ruil");
    }

    private ModelAndView again(EmployeeId from, SessionId session, SentSwap sent, WrongInput wrong) {
        var field = wrong.about().equals("by") ? "met" : wrong.about();
        var problem = new FormProblem(field, String.valueOf(wrong.getMessage()));
        var view = pages.form(from, session, sent, List.of(problem));
        return new ModelAndView(PAGE, Map.of("view", view), HttpStatus.BAD_REQUEST);
    }
}
