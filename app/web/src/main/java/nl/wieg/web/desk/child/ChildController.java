package nl.wieg.web.desk.child;

import java.util.UUID;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The record of one child. */
@Controller
class ChildController {

    private final ChildPages pages;
    private final People people;

    ChildController(ChildPages pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    /** Whoever was merged is read where they are now. */
    @GetMapping("/kind/{id}")
    String one(@PathVariable UUID id, Model model) {
        var current = people.current(new PersonId(id));
        if (!current.value().equals(id)) {
            return "redirect:/kind/" + current;
        }
        model.addAttribute("view", pages.of(new PersonId(id)));
        return "desk/kind";
    }

    @PostMapping("/kind/{id}/bsn")
    String withBsn(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.withBsn(new PersonId(id)));
        return "desk/kind";
    }

    @GetMapping("/kind/{id}/vaccinatiekaart")
    String card(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.card(new PersonId(id)));
        return "desk/vaccinatiekaart";
    }
}
