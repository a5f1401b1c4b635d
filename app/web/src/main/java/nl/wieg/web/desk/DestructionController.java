package nl.wieg.web.desk;

import java.util.UUID;
import nl.wieg.immunisation.requests.DestructionRequests;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String ask(@RequestParam("voor") UUID person, @RequestParam("reden") String reason) {
        requests.ask(new PersonId(person), reason);
        return "redirect:/vernietigingsverzoeken?gedaan=vernietiging";
    }

    @GetMapping("/vernietigingsverzoeken/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.of(id));
        return "desk/vernietigingsverzoek";
    }

    @PostMapping("/vernietigingsverzoeken/{id}/vernietiging")
    String destroy(@PathVariable UUID id, @RequestParam(value = "zeker", defaultValue = "false") boolean isSure) {
        if (!isSure) {
            throw new WrongInput("Zet een vinkje dat u het zeker weet: vernietigen kan niet terug.");
        }
        requests.destroy(id);
        return "redirect:/vernietigingsverzoeken?gedaan=vernietigd";
    }

    @PostMapping("/vernietigingsverzoeken/{id}/afwijzing")
    String keep(@PathVariable UUID id, @RequestParam("reden") String why) {
        requests.keep(id, why);
        return "redirect:/vernietigingsverzoeken?gedaan=bewaard";
    }
}
