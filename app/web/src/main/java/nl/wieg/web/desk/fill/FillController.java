package nl.wieg.web.desk.fill;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wieg.appointments.fill.Overbookings;
import nl.wieg.sessions.SessionId;
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

/** How full the sessions to come are, and how far one is overbooked. */
@Controller
class FillController {

    private static final String SESSION = "desk/bezetting/sessie";
    private static final Pattern PLACES = Pattern.compile("\\d{1,3}");

    private final FillPages pages;
    private final SessionPages sessions;
    private final Overbookings overbookings;
    private final Words words;

    FillController(FillPages pages, SessionPages sessions, Overbookings overbookings, Words words) {
        this.pages = pages;
        this.sessions = sessions;
        this.overbookings = overbookings;
        this.words = words;
    }

    @GetMapping("/bezetting")
    String ahead(Model model) {
        model.addAttribute("view", pages.ahead());
        return "desk/bezetting/lijst";
    }

    @GetMapping("/bezetting/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("view", sessions.one(SessionId.of(id.toString())));
        return SESSION;
    }

    @PostMapping("/bezetting/{id}")
    ModelAndView overbook(@PathVariable UUID id, @RequestParam(defaultValue = "") String extra) {
        var session = SessionId.of(id.toString());
        try {
            overbookings.set(session, places(extra));
        } catch (WrongInput wrong) {
            var problem = new FormProblem(wrong.about(), String.valueOf(wrong.getMessage()));
            return new ModelAndView(
                    SESSION, Map.of("view", sessions.refused(session, problem)), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/bezetting/" + id + "?gedaan=overboeking");
    }

    private int places(String extra) {
        if (!PLACES.matcher(extra).matches()) {
            throw new WrongInput("extra", words.of("fill.problem.choice"));
        }
        return Integer.parseInt(extra);
    }
}
