package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of a round that are one form: what and for whom, where and when, and the rules. Each keeps what was filled in, also on the way back. */
@Controller
class RoundStepController {

    private final RoundForms forms;
    private final Rounds rounds;
    private final Words words;

    RoundStepController(RoundForms forms, Rounds rounds, Words words) {
        this.forms = forms;
        this.rounds = rounds;
        this.words = words;
    }

    @GetMapping("/rondes/{id}/wat")
    String what(@PathVariable UUID id, Model model) {
        return form(id, Step.WHAT, model);
    }

    @PostMapping("/rondes/{id}/wat")
    ModelAndView aim(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        return save(id, Step.WHAT, fields, sent -> {
            var aim = SentOffers.aim(sent);
            return round -> rounds.aim(round, aim);
        });
    }

    @GetMapping("/rondes/{id}/waar")
    String where(@PathVariable UUID id, Model model) {
        return form(id, Step.WHERE, model);
    }

    @PostMapping("/rondes/{id}/waar")
    ModelAndView scope(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        return save(id, Step.WHERE, fields, sent -> {
            var scope = scope(sent);
            return round -> rounds.scope(round, scope);
        });
    }

    @GetMapping("/rondes/{id}/regels")
    String rules(@PathVariable UUID id, Model model) {
        return form(id, Step.RULES, model);
    }

    @PostMapping("/rondes/{id}/regels")
    ModelAndView rules(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        return save(id, Step.RULES, fields, sent -> {
            var rules = RuleFields.read(sent);
            return round -> rounds.rules(round, rules);
        });
    }

    private static Scope scope(SentRound sent) {
        var homes = new TreeSet<MunicipalityCode>();
        for (var code : sent.all("gemeente")) {
            try {
                homes.add(new MunicipalityCode(code));
            } catch (IllegalArgumentException none) {
                sent.wrong("gemeente", "round.problem.choice", () -> code);
            }
        }
        return new Scope(homes, sent.day("eerste"), sent.day("laatste"));
    }

    private String form(UUID id, Step step, Model model) {
        model.addAttribute("form", forms.of(new RoundId(id), step));
        return template(step);
    }

    private ModelAndView save(UUID id, Step step, MultiValueMap<String, String> fields, Reading reading) {
        var round = new RoundId(id);
        var sent = new SentRound(fields, words);
        var change = reading.of(sent);
        if (!sent.problems().isEmpty()) {
            return again(round, step, sent, sent.problems());
        }
        try {
            change.to(round);
        } catch (WrongInput wrong) {
            return again(round, step, sent, List.of(RoundFieldNames.problem(wrong)));
        }
        return new ModelAndView(
                "redirect:/rondes/" + id + step.then(sent.isTicked("terug")).path());
    }

    private ModelAndView again(RoundId id, Step step, SentRound sent, List<FormProblem> problems) {
        return new ModelAndView(
                template(step), Map.of("form", forms.refused(id, step, sent, problems)), HttpStatus.BAD_REQUEST);
    }

    private static String template(Step step) {
        return "desk/rondes" + step.path();
    }

    /** Makes a change of what was sent. */
    @FunctionalInterface
    private interface Reading {
        Change of(SentRound sent);
    }

    /** Changes a round. */
    @FunctionalInterface
    private interface Change {
        void to(RoundId round);
    }
}
