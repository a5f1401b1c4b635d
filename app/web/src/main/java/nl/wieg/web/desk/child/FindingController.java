package nl.wieg.web.desk.child;

import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Policy;
import nl.wieg.immunisation.consent.ConsentPolicy;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.Holds;
import nl.wieg.immunisation.consent.Indications;
import nl.wieg.immunisation.schedule.Scheme;
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

/**
 * Records what a professional finds: a contraindication, a child's well-considered wish, a decision where those with authority disagree, the
 * scheme of the first doses.
 */
@Controller
class FindingController {

    private static final String FORM = "desk/kind-besluit";
    private static final Map<String, Policy> WHO_MAY = Map.of(
            "contra-indicatie", ConsentPolicy.CONTRAINDICATE,
            "wens", ConsentPolicy.CONFIRM_WISH,
            "besluit", ConsentPolicy.DECIDE,
            "schema", ConsentPolicy.INDICATE);

    private final ChildForms forms;
    private final Holds holds;
    private final Consents consents;
    private final Indications indications;
    private final Access access;

    FindingController(ChildForms forms, Holds holds, Consents consents, Indications indications, Access access) {
        this.forms = forms;
        this.holds = holds;
        this.consents = consents;
        this.indications = indications;
        this.access = access;
    }

    /** Who could not send the form does not get it either. */
    @GetMapping("/kind/{id}/{sort:contra-indicatie|wens|besluit|schema}")
    String form(@PathVariable UUID id, @PathVariable String sort, Model model) {
        var policy = WHO_MAY.get(sort);
        if (policy == null || !access.allows(policy)) {
            throw new AccessRefused("Dit formulier is voor een andere rol dan de uwe.");
        }
        model.addAttribute("form", forms.empty(new PersonId(id), sort, sort));
        return FORM;
    }

    @PostMapping("/kind/{id}/{sort:contra-indicatie|wens|besluit|schema}")
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

    private void record(String sort, SentForm sent) {
        var words = sent.text("toelichting");
        switch (sort) {
            case "contra-indicatie" -> holds.contraindicate(sent.child(), sent.text("soort"), words);
            case "wens" -> consents.confirmWish(sent.child(), words);
            case "schema" -> indications.choose(sent.child(), sent.choice(Scheme.class, "schema"), words);
            default -> consents.decide(sent.child(), sent.choice(Decision.class, "besluit") == Decision.YES, words);
        }
    }
}
