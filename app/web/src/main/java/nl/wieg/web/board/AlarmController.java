package nl.wieg.web.board;

import java.util.UUID;
import nl.wieg.access.Alarms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What looked unusual, and that somebody looked at it. */
@Controller
class AlarmController {

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
        return "board/alarmen";
    }

    @PostMapping("/alarmen/{id}/gezien")
    String seen(@PathVariable UUID id, @RequestParam(defaultValue = "") String uitkomst) {
        if (uitkomst.isBlank() || uitkomst.length() > MAX_FINDING) {
            return "redirect:/alarmen?gedaan=bekeken-zonder-tekst";
        }
        try {
            alarms.acknowledge(id, uitkomst);
        } catch (IllegalStateException e) {
            return "redirect:/alarmen?gedaan=bekeken-eerder";
        }
        return "redirect:/alarmen?gedaan=bekeken";
    }
}
