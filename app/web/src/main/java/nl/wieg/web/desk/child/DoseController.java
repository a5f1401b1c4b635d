package nl.wieg.web.desk.child;

import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.DoseId;
import nl.wieg.immunisation.doses.DoseRefused;
import nl.wieg.immunisation.doses.Doses;
import nl.wieg.people.PersonId;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a dose of a child, corrects one, and notes what was seen after it. */
@Controller
class DoseController {

    private static final String NEW = "desk/kind-prik";
    private static final String ONE = "desk/kind-prik-wijzigen";

    private final ChildForms forms;
    private final DoseForms doseForms;
    private final Doses doses;
    private final AdverseEvents events;

    DoseController(ChildForms forms, DoseForms doseForms, Doses doses, AdverseEvents events) {
        this.forms = forms;
        this.doseForms = doseForms;
        this.doses = doses;
        this.events = events;
    }

    @GetMapping("/kind/{id}/prik")
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", forms.empty(new PersonId(id), "prik", "prik"));
        return NEW;
    }

    @PostMapping("/kind/{id}/prik")
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        var child = new PersonId(id);
        try {
            var form = doseForms.read(new SentForm(child, fields));
            var recorded = LostRaces.again(() -> doses.record(form));
            recorded.notice().ifPresent(notice -> next.addFlashAttribute("notice", notice));
            return new ModelAndView("redirect:/kind/" + id + "?gedaan=kind-prik");
        } catch (WrongInput | DoseRefused refused) {
            var form = forms.refused(child, "prik", "prik", fields, FieldNames.problem("prik", refused));
            return again(NEW, form);
        }
    }

    @GetMapping("/kind/{id}/prikken/{dose}")
    String one(@PathVariable UUID id, @PathVariable UUID dose, Model model) {
        model.addAttribute("form", forms.empty(new PersonId(id), "prik-wijzigen", "prikken/" + dose));
        return ONE;
    }

    @PostMapping("/kind/{id}/prikken/{dose}/{what:dag|fout|bijwerking}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID dose,
            @PathVariable String what,
            @RequestParam Map<String, String> fields) {
        var child = new PersonId(id);
        try {
            change(new SentForm(child, fields), new DoseId(dose), what);
        } catch (WrongInput | DoseRefused refused) {
            var problem = FieldNames.problem(what, refused);
            return again(ONE, forms.refused(child, "prik-wijzigen", "prikken/" + dose, fields, problem));
        }
        return new ModelAndView("redirect:/kind/" + id + "?gedaan=kind-" + what);
    }

    @PostMapping("/kind/{id}/bijwerkingen/{event}/melding")
    String reported(@PathVariable UUID id, @PathVariable UUID event, @RequestParam(defaultValue = "") String nummer) {
        events.reported(event, nummer);
        return "redirect:/kind/" + id + "?gedaan=kind-melding";
    }

    private void change(SentForm sent, DoseId dose, String what) {
        switch (what) {
            case "dag" -> doses.correctDay(sent.child(), dose, sent.day("dag"), sent.text("reden-dag"));
            case "fout" -> doses.enteredInError(sent.child(), dose, sent.text("reden-fout"));
            default ->
                events.record(
                        sent.child(),
                        dose,
                        sent.day("dag-bijwerking"),
                        !sent.text("ernstig").isEmpty(),
                        sent.text("gezien"));
        }
    }

    private static ModelAndView again(String page, ChildForm form) {
        return new ModelAndView(page, Map.of("form", form), HttpStatus.BAD_REQUEST);
    }
}
