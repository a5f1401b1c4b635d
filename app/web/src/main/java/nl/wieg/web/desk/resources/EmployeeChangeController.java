package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changes an employee: who they are, what they may do, when they work and when not, whether they are employed. */
@Controller
@RequestMapping("/middelen/medewerkers/{id}")
class EmployeeChangeController {

    static final String PAGE = "desk/middelen/medewerker";

    private final EmployeePages pages;
    private final EmployeeForms forms;
    private final Employees employees;
    private final Words words;

    EmployeeChangeController(EmployeePages pages, EmployeeForms forms, Employees employees, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.employees = employees;
        this.words = words;
    }

    @PostMapping
    ModelAndView facts(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.FACTS, id, fields, "medewerker", sent -> employees.change(of(id), sent.employee()));
    }

    @PostMapping("/gebruik")
    String use(@PathVariable UUID id, @RequestParam boolean gebruikt) {
        employees.use(of(id), gebruikt);
        return "redirect:/middelen/medewerkers/" + id + "?gedaan=" + (gebruikt ? "in-gebruik" : "uit-gebruik");
    }

    @PostMapping("/certificaten")
    ModelAndView certify(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(
                Part.CERTIFICATES, id, fields, "certificaten", sent -> employees.certify(of(id), sent.certificates()));
    }

    @PostMapping("/werktijden")
    ModelAndView work(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.HOURS, id, fields, "werktijd", sent -> employees.addHours(of(id), sent.weekly()));
    }

    @PostMapping("/werktijden/weg")
    ModelAndView workNoMore(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.HOURS, id, fields, "werktijd-weg", sent -> employees.removeHours(of(id), sent.weekly()));
    }

    @PostMapping("/verlof")
    ModelAndView leave(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.LEAVE, id, fields, "verlof", sent -> employees.leave(of(id), sent.leave()));
    }

    @PostMapping("/verlof/weg")
    ModelAndView comeBack(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.LEAVE, id, fields, "verlof-weg", sent -> employees.comeBack(of(id), sent.firstDay()));
    }

    private ModelAndView done(Part part, UUID id, Map<String, String> fields, String notice, Change change) {
        try {
            change.by(new SentResource(new SentFields(fields, words)));
        } catch (WrongInput wrong) {
            var form = forms.refused(pages.fields(of(id)), new Refused(part, fields, wrong));
            return new ModelAndView(PAGE, Map.of("view", pages.page(of(id)), "form", form), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/middelen/medewerkers/" + id + "?gedaan=" + notice + "#" + part.word());
    }

    private static EmployeeId of(UUID id) {
        return new EmployeeId(id);
    }

    /** What was sent -> a change of the employee. */
    private interface Change {
        void by(SentResource sent);
    }
}
