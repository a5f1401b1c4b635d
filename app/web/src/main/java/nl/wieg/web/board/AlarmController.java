package nl.wieg.web.board;

import java.util.Map;
import java.util.UUID;
import nl.wieg.access.AlarmAnswered;
import nl.wieg.access.Alarms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What looked unusual, and that somebody looked at it. */
@Controller
class AlarmController {

    private static final String PAGE = "board/alarmen";
    private static final int MAX_FINDING = 500;

    private final AlarmPages pages;
    private final Alarms alarms;

    AlarmController(AlarmPages pages, Alarms alarms) {
        this.pages = pages;
        this.alarms = alarms;
    }

    @GetMapping("/alarmen")
    String list(Model model) {
        model.addAttribute("view", pages.list());
        return PAGE;
    }

    @PostMapping("/alarmen/{id}/gezien")
    ModelAndView seen(@PathVariable UUID id, @RequestParam(defaultValue = "") String uitkomst) {
        if (uitkomst.isBlank() || uitkomst.length() > MAX_FINDING) {
            var view = pages.withoutFinding(id, uitkomst);
            return new ModelAndView(PAGE, Map.of("view", view), HttpStatus.BAD_REQUEST);
        }
        try {
            alarms.acknowledge(id, uitkomst);
        } catch (AlarmAnswered e) {
            return new ModelAndView("redirect:/alarmen?gedaan=bekeken-eerder");
        }
        return new ModelAndView("redirect:/alarmen?gedaan=bekeken");
    }
}
