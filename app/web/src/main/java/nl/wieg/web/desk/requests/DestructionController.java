package nl.wieg.web.desk.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.requests.DestructionRequests;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Requests to destroy the content of a record: asked by one, decided by another. */
@Controller
class DestructionController {

    private final DestructionPages pages;
    private final DestructionRequests requests;

    DestructionController(DestructionPages pages, DestructionRequests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping("/vernietigingsverzoeken")
    String list(Model model) {
        model.addAttribute("view", pages.list());
        return "desk/vernietigingsverzoeken";
    }

    @GetMapping("/vernietigingsverzoeken/nieuw")
    String form(@RequestParam("voor") UUID person, Model model) {
        model.addAttribute("person", pages.form(new PersonId(person)));
        return "desk/vernietigingsverzoek-nieuw";
    }

    @PostMapping("/vernietigingsverzoeken")
    ModelAndView ask(
            @RequestParam("voor") UUID person, @RequestParam(value = "reden", defaultValue = "") String reason) {
        try {
            requests.ask(new PersonId(person), reason);
        } catch (WrongInput wrong) {
            var form = Map.of("person", pages.form(new PersonId(person)), "sent", reason, "problems", problem(wrong));
            return new ModelAndView("desk/vernietigingsverzoek-nieuw", form, HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/vernietigingsverzoeken?gedaan=vernietiging");
    }

    @GetMapping("/vernietigingsverzoeken/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.of(id));
        return "desk/vernietigingsverzoek";
    }

    @PostMapping("/vernietigingsverzoeken/{id}/vernietiging")
    ModelAndView destroy(@PathVariable UUID id, @RequestParam(value = "zeker", defaultValue = "false") boolean isSure) {
        if (!isSure) {
            return again(id, "", "zeker", "Zet een vinkje dat u het zeker weet: vernietigen kan niet terug.");
        }
        requests.destroy(id);
        return new ModelAndView("redirect:/vernietigingsverzoeken?gedaan=vernietigd");
    }

    @PostMapping("/vernietigingsverzoeken/{id}/afwijzing")
    ModelAndView keep(@PathVariable UUID id, @RequestParam(value = "reden", defaultValue = "") String why) {
        try {
            requests.keep(id, why);
        } catch (WrongInput wrong) {
            return again(id, why, "reden", String.valueOf(wrong.getMessage()));
        }
        return new ModelAndView("redirect:/vernietigingsverzoeken?gedaan=bewaard");
    }

    private ModelAndView again(UUID id, String sent, String field, String message) {
        var problems = List.of(new FormProblem(field, message));
        var page = Map.of("view", pages.of(id), "sent", sent, "problems", problems);
        return new ModelAndView("desk/vernietigingsverzoek", page, HttpStatus.BAD_REQUEST);
    }

    private static List<FormProblem> problem(WrongInput wrong) {
        return List.of(new FormProblem("reden", String.valueOf(wrong.getMessage())));
    }
}
