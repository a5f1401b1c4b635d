package nl.wieg.web.desk.child;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wieg.immunisation.consent.ConsentPurpose;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.Holds;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records what a child or who has authority wants: an objection, a deferral, an answer to the question for consent. */
@Controller
class WishController {

    private static final String FORM = "desk/kind-wens";

    private final ChildForms forms;
    private final Holds holds;
    private final Consents consents;

    WishController(ChildForms forms, Holds holds, Consents consents) {
        this.forms = forms;
        this.holds = holds;
        this.consents = consents;
    }

    @GetMapping("/kind/{id}/{sort:bezwaar|uitstel|toestemming}")
    String form(@PathVariable UUID id, @PathVariable String sort, Model model) {
        model.addAttribute("form", forms.empty(new PersonId(id), sort, sort));
        return FORM;
    }

    @PostMapping("/kind/{id}/{sort:bezwaar|uitstel|toestemming}")
    ModelAndView record(@PathVariable UUID id, @PathVariable String sort, @RequestParam Map<String, String> fields) {
        var child = new PersonId(id);
        try {
            record(sort, new SentForm(child, fields));
        } catch (WrongInput wrong) {
            var form = forms.refused(child, sort, sort, fields, FieldNames.problem(sort, wrong));
            return new ModelAndView(FORM, Map.of("form", form), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/kind/" + id + "?gedaan=kind-" + sort);
    }

    @PostMapping("/kind/{id}/wensen/{hold}/einde")
    String end(@PathVariable UUID id, @PathVariable UUID hold) {
        holds.end(new PersonId(id), hold);
        return "redirect:/kind/" + id + "?gedaan=kind-einde";
    }

    private void record(String sort, SentForm sent) {
        switch (sort) {
            case "bezwaar" ->
                holds.object(sent.child(), Set.of(sent.text("soort")), sent.said(), sent.text("toelichting"));
            case "uitstel" ->
                holds.defer(sent.child(), sent.text("soort"), sent.day("tot"), sent.said(), sent.text("toelichting"));
            default ->
                consents.record(
                        sent.child(),
                        sent.choice(ConsentPurpose.class, "waarvoor"),
                        sent.choice(Decision.class, "antwoord"),
                        sent.said(),
                        sent.text("toelichting"));
        }
    }
}
