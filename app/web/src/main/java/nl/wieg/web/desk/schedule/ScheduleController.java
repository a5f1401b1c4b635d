package nl.wieg.web.desk.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wieg.immunisation.definitions.RowProblem;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.WrittenRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The schedule: its definitions, the rows of one, and how a doctor makes the next. */
@Controller
class ScheduleController {

    private static final String FORM = "desk/schemaregel";

    private final SchedulePages pages;
    private final Schedules schedules;

    ScheduleController(SchedulePages pages, Schedules schedules) {
        this.pages = pages;
        this.schedules = schedules;
    }

    @GetMapping("/schemas")
    String list(Model model) {
        model.addAttribute("view", pages.list());
        return "desk/schemas";
    }

    @GetMapping("/schemas/{version}")
    String one(@PathVariable int version, Model model) {
        model.addAttribute("view", pages.of(version));
        return "desk/schema";
    }

    @PostMapping("/schemas/{version}/kopie")
    String copy(@PathVariable int version) {
        return "redirect:/schemas/" + schedules.copyAsDraft(version) + "?gedaan=schema-kopie";
    }

    @GetMapping("/schemas/{version}/regels/nieuw")
    String newRow(@PathVariable int version, Model model) {
        model.addAttribute("form", pages.newRow(version));
        return FORM;
    }

    @PostMapping("/schemas/{version}/regels")
    ModelAndView add(@PathVariable int version, @RequestParam Map<String, String> fields) {
        var row = RowForms.row(fields);
        return answer(version, RowForm.NEW, row, schedules.add(version, row), "schema-regel-nieuw");
    }

    @GetMapping("/schemas/{version}/regels/{order}")
    String row(@PathVariable int version, @PathVariable String order, Model model) {
        model.addAttribute("form", pages.form(version, order));
        return FORM;
    }

    @PostMapping("/schemas/{version}/regels/{was}")
    ModelAndView change(@PathVariable int version, @PathVariable String was, @RequestParam Map<String, String> fields) {
        var row = RowForms.row(fields);
        return answer(version, was, row, schedules.change(version, was, row), "schema-regel");
    }

    @PostMapping("/schemas/{version}/regels/{order}/weg")
    ModelAndView remove(@PathVariable int version, @PathVariable String order) {
        var row = pages.row(version, order);
        return answer(version, order, row, schedules.remove(version, order), "schema-regel-weg");
    }

    @GetMapping("/schemas/{version}/voorbeeld")
    String preview(@PathVariable int version, Model model) {
        model.addAttribute("view", pages.preview(version));
        return "desk/schemavoorbeeld";
    }

    @PostMapping("/schemas/{version}/ondertekening")
    String signOff(@PathVariable int version, @RequestParam LocalDate vanaf) {
        schedules.signOff(version, vanaf);
        return "redirect:/schemas/" + version + "?gedaan=schema-ondertekend";
    }

    private ModelAndView answer(int version, String order, WrittenRow row, List<RowProblem> problems, String done) {
        if (problems.isEmpty()) {
            return new ModelAndView("redirect:/schemas/" + version + "?gedaan=" + done);
        }
        var form = RowForms.of(version, order, row, problems);
        return new ModelAndView(FORM, Map.of("form", form), HttpStatus.BAD_REQUEST);
    }
}
