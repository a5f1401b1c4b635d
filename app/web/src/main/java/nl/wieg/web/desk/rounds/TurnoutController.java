package nl.wieg.web.desk.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.TurnoutKey;
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

/** The third step: who is expected, and where the planner knows better. */
@Controller
class TurnoutController {

    private static final String FORM = "desk/rondes/opkomst-jaar";

    private final TurnoutPages pages;
    private final Rounds rounds;
    private final Words words;

    TurnoutController(TurnoutPages pages, Rounds rounds, Words words) {
        this.pages = pages;
        this.rounds = rounds;
        this.words = words;
    }

    @GetMapping("/rondes/{id}/opkomst")
    String all(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.all(new RoundId(id)));
        return "desk/rondes/opkomst";
    }

    @GetMapping("/rondes/{id}/opkomst/{kind}/{birthYear}")
    String cohort(@PathVariable UUID id, @PathVariable String kind, @PathVariable int birthYear, Model model) {
        model.addAttribute("form", pages.cohort(new RoundId(id), kind, birthYear));
        return FORM;
    }

    /** A field is named by the code of its municipality. */
    @PostMapping("/rondes/{id}/opkomst/{kind}/{birthYear}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int birthYear,
            @RequestParam MultiValueMap<String, String> fields) {
        var round = new RoundId(id);
        var sent = new SentRound(fields, words);
        var shares = new HashMap<TurnoutKey, Double>();
        var workedOut = new ArrayList<TurnoutKey>();
        for (var home : rounds.read(round).scope().municipalities()) {
            read(sent, new TurnoutKey(kind, birthYear, home), shares, workedOut);
        }
        if (!sent.problems().isEmpty()) {
            return again(round, kind, birthYear, sent, sent.problems());
        }
        try {
            rounds.turnout(round, shares, workedOut);
        } catch (WrongInput wrong) {
            return again(round, kind, birthYear, sent, List.of(RoundFieldNames.problem(wrong)));
        }
        return new ModelAndView("redirect:/rondes/" + id + Step.TURNOUT.path() + "?gedaan=ronde-opkomst");
    }

    private static void read(
            SentRound sent, TurnoutKey key, Map<TurnoutKey, Double> shares, List<TurnoutKey> workedOut) {
        var field = key.municipality().value();
        if (!sent.isTicked(field)) {
            workedOut.add(key);
            return;
        }
        var share = sent.share(field);
        shares.put(key, share > 1 ? sent.wrong(field, "round.problem.percent", () -> 1.0) : Double.valueOf(share));
    }

    private ModelAndView again(RoundId id, String kind, int birthYear, SentRound sent, List<FormProblem> problems) {
        return new ModelAndView(
                FORM, Map.of("form", pages.refused(id, kind, birthYear, sent, problems)), HttpStatus.BAD_REQUEST);
    }
}
