package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rounds: all of them, and a new one. */
@Controller
class RoundController {

    private static final String FORM = "desk/rondes/wat";

    private final RoundPages pages;
    private final RoundForms forms;
    private final Rounds rounds;
    private final Municipalities municipalities;
    private final Words words;

    RoundController(RoundPages pages, RoundForms forms, Rounds rounds, Municipalities municipalities, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.rounds = rounds;
        this.municipalities = municipalities;
        this.words = words;
    }

    @GetMapping("/rondes")
    String list(Model model) {
        model.addAttribute("view", pages.list());
        return "desk/rondes/lijst";
    }

    @GetMapping("/rondes/nieuw")
    String fresh(@RequestParam int jaar, Model model) {
        model.addAttribute("form", forms.fresh(jaar));
        return FORM;
    }

    /** For all municipalities and in the usual weeks of the year; the next step changes those. */
    @PostMapping("/rondes")
    ModelAndView make(
            @RequestParam int jaar, @RequestParam UUID nieuw, @RequestParam MultiValueMap<String, String> fields) {
        var sent = new SentRound(fields, words);
        var aim = SentOffers.aim(sent);
        if (!sent.problems().isEmpty()) {
            return again(jaar, sent, sent.problems());
        }
        try {
            var scope = everywhere(jaar);
            var made = LostRaces.again(() -> rounds.make(new RoundId(nieuw), aim, scope));
            return new ModelAndView("redirect:/rondes/" + made + Step.WHERE.path());
        } catch (WrongInput wrong) {
            return again(jaar, sent, List.of(RoundFieldNames.problem(wrong)));
        }
    }

    private Scope everywhere(int year) {
        var yearly = rounds.yearly(year);
        var all = municipalities.all().stream().map(Municipality::code).toList();
        return new Scope(new TreeSet<>(all), yearly.firstDay(), yearly.lastDay());
    }

    private ModelAndView again(int year, SentRound sent, List<FormProblem> problems) {
        return new ModelAndView(FORM, Map.of("form", forms.fresh(year, sent, problems)), HttpStatus.BAD_REQUEST);
    }
}
