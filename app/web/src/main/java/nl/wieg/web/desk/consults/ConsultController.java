package nl.wieg.web.desk.consults;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.Consults;
import nl.wieg.sessions.resources.ConsultHourId;
import nl.wieg.sessions.resources.ConsultHours;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The consult hours of doctors. */
@Controller
class ConsultController {

    private static final String PAGE = "desk/spreekuren";
    private static final Map<String, String> FIELDS = Map.of(
            "doctor",
            "arts",
            "location",
            "locatie",
            "begins",
            "begin",
            "ends",
            "einde",
            "minutes",
            "minuten",
            "until",
            "tot");

    private final ConsultPages pages;
    private final ConsultHours hours;
    private final Consults consults;
    private final Words words;
    private final Clock clock;

    ConsultController(ConsultPages pages, ConsultHours hours, Consults consults, Words words, Clock clock) {
        this.pages = pages;
        this.hours = hours;
        this.consults = consults;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/spreekuren")
    String page(Model model) {
        model.addAttribute("form", pages.page());
        return PAGE;
    }

    @PostMapping("/spreekuren")
    ModelAndView add(@RequestParam Map<String, String> fields) {
        var sent = new SentConsult(fields, words);
        try {
            hours.add(sent.doctor(), sent.location(), sent.when(), sent.minutes());
        } catch (WrongInput wrong) {
            return again(fields, wrong);
        }
        return new ModelAndView("redirect:/spreekuren?gedaan=spreekuur");
    }

    @PostMapping("/spreekuren/agenda")
    ModelAndView offer(@RequestParam Map<String, String> fields) {
        try {
            consults.offer(new SentConsult(fields, words).day("tot"));
        } catch (WrongInput wrong) {
            return again(fields, wrong);
        }
        return new ModelAndView("redirect:/spreekuren?gedaan=spreekuren-agenda#agenda");
    }

    /** From today on it is not put in the agenda any more; what stands there stays. */
    @PostMapping("/spreekuren/{id}/einde")
    ModelAndView end(@PathVariable UUID id) {
        try {
            hours.end(new ConsultHourId(id), Region.today(clock));
        } catch (WrongInput wrong) {
            return again(Map.of(), wrong);
        }
        return new ModelAndView("redirect:/spreekuren?gedaan=spreekuur-einde");
    }

    private ModelAndView again(Map<String, String> fields, WrongInput wrong) {
        var field = FIELDS.getOrDefault(wrong.about(), wrong.about());
        var problem = new FormProblem(field, String.valueOf(wrong.getMessage()));
        return new ModelAndView(PAGE, Map.of("form", pages.page(fields, List.of(problem))), HttpStatus.BAD_REQUEST);
    }
}
