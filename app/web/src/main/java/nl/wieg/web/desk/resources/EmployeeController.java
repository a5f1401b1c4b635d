package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The employees: all of them, one, a new one. Who they are stands in no address. */
@Controller
class EmployeeController {

    private static final String NEW = "desk/middelen/medewerker-nieuw";

    private final EmployeePages pages;
    private final EmployeeForms forms;
    private final Employees employees;
    private final ResourceDoor door;
    private final Words words;

    EmployeeController(EmployeePages pages, EmployeeForms forms, Employees employees, ResourceDoor door, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.employees = employees;
        this.door = door;
        this.words = words;
    }

    @GetMapping("/middelen/medewerkers")
    String all(Model model) {
        model.addAttribute("view", pages.all());
        return "desk/middelen/medewerkers";
    }

    @GetMapping("/middelen/medewerkers/nieuw")
    String fresh(Model model) {
        door.requireChange();
        model.addAttribute("form", forms.of(Map.of()));
        return NEW;
    }

    @PostMapping("/middelen/medewerkers")
    ModelAndView add(@RequestParam Map<String, String> fields) {
        try {
            var id = employees.add(new SentResource(new SentFields(fields, words)).employee());
            return new ModelAndView("redirect:/middelen/medewerkers/" + id + "?gedaan=medewerker-nieuw");
        } catch (WrongInput wrong) {
            var form = forms.refused(Map.of(), new Refused(Part.FACTS, fields, wrong));
            return new ModelAndView(NEW, Map.of("form", form), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/middelen/medewerkers/{id}")
    String page(@PathVariable UUID id, Model model) {
        var employee = new EmployeeId(id);
        model.addAttribute("view", pages.page(employee));
        model.addAttribute("form", forms.of(pages.fields(employee)));
        return EmployeeChangeController.PAGE;
    }
}
