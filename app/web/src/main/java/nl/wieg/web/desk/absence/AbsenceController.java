package nl.wieg.web.desk.absence;

import java.util.List;
import java.util.Map;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.Absences;
import nl.wieg.sessions.SessionPolicy;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says who or what is not there, shows what that asks for, and has it done. What was filled in stays out of the address. */
@Controller
class AbsenceController {

    private static final String FORM = "desk/uitval/uitval";
    private static final String REPAIR = "desk/uitval/herstel";

    private final AbsencePages pages;
    private final Absences absences;
    private final Words words;
    private final Access access;

    AbsenceController(AbsencePages pages, Absences absences, Words words, Access access) {
        this.pages = pages;
        this.absences = absences;
        this.words = words;
        this.access = access;
    }

    @GetMapping("/uitval")
    String form(Model model) {
        requirePlanner();
        model.addAttribute("form", pages.form());
        return FORM;
    }

    @PostMapping("/uitval")
    ModelAndView workOut(@RequestParam Map<String, String> fields) {
        try {
            var repair = absences.workOut(new SentAbsence(fields, words).absence());
            return new ModelAndView(REPAIR, "view", pages.repair(repair, fields, List.of()));
        } catch (WrongInput wrong) {
            return new ModelAndView(
                    FORM, Map.of("form", pages.form(fields, List.of(problem(wrong)))), HttpStatus.BAD_REQUEST);
        }
    }

    @PostMapping("/uitval/herstel")
    ModelAndView repair(@RequestParam Map<String, String> fields) {
        var sent = new SentAbsence(fields, words);
        try {
            var done = absences.repair(sent.absence(), sent.seal(), sent.chosen());
            return new ModelAndView("desk/uitval/gedaan", "view", pages.done(done, fields));
        } catch (WrongInput wrong) {
            var repair = absences.workOut(sent.absence());
            var view = pages.repair(repair, fields, List.of(problem(wrong)));
            return new ModelAndView(REPAIR, Map.of("view", view), HttpStatus.BAD_REQUEST);
        }
    }

    private static FormProblem problem(WrongInput wrong) {
        return new FormProblem(wrong.about(), String.valueOf(wrong.getMessage()));
    }

    private void requirePlanner() {
        if (!access.allows(SessionPolicy.REPAIR)) {
            throw new AccessRefused("U mag dit niet: " + SessionPolicy.REPAIR.action() + ".");
        }
    }
}
