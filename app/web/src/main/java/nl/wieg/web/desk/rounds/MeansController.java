package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.TeamChoice;
import nl.wieg.shared.WrongInput;
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

/** The fourth step: where and by whom a round is held, and its group days. */
@Controller
class MeansController {

    private static final String FORM = "desk/rondes/middelen";
    private static final String TEAM = "team-";

    /** Stands for an id until the round gives it one of its own. */
    private static final UUID NEW = new UUID(0, 0);

    private final MeansPages pages;
    private final Rounds rounds;
    private final Words words;

    MeansController(MeansPages pages, Rounds rounds, Words words) {
        this.pages = pages;
        this.rounds = rounds;
        this.words = words;
    }

    @GetMapping("/rondes/{id}/middelen")
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", pages.of(new RoundId(id)));
        return FORM;
    }

    @PostMapping("/rondes/{id}/middelen")
    ModelAndView choose(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var round = new RoundId(id);
        var sent = new SentRound(fields, words);
        var locations = locations(sent);
        var teams = teams(sent, fields.keySet());
        if (!sent.problems().isEmpty()) {
            return page(pages.refused(round, sent, sent.problems()));
        }
        try {
            rounds.means(round, locations, teams);
        } catch (WrongInput wrong) {
            return page(pages.refused(round, sent, List.of(RoundFieldNames.problem(wrong))));
        }
        return new ModelAndView("redirect:/rondes/" + id
                + Step.MEANS.then(sent.isTicked("terug")).path());
    }

    @PostMapping("/rondes/{id}/groepsdagen")
    ModelAndView add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var round = new RoundId(id);
        var sent = new SentRound(fields, words);
        var day = day(sent);
        if (!sent.problems().isEmpty()) {
            return page(pages.refusedDay(round, sent, sent.problems()));
        }
        try {
            rounds.addGroupDay(round, day);
        } catch (WrongInput wrong) {
            return page(pages.refusedDay(round, sent, List.of(RoundFieldNames.problem(wrong))));
        }
        return new ModelAndView("redirect:/rondes/" + id + Step.MEANS.path() + "?gedaan=ronde-groepsdag#groepsdagen");
    }

    @PostMapping("/rondes/{id}/groepsdagen/{day}/weg")
    String remove(@PathVariable UUID id, @PathVariable UUID day) {
        rounds.removeGroupDay(new RoundId(id), day);
        return "redirect:/rondes/" + id + Step.MEANS.path() + "?gedaan=ronde-groepsdag-weg#groepsdagen";
    }

    private static Set<UUID> locations(SentRound sent) {
        return sent.all("locatie").stream()
                .map(value -> id(sent, "locatie", value))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<TeamChoice> teams(SentRound sent, Set<String> fields) {
        return fields.stream()
                .filter(field -> field.startsWith(TEAM) && sent.isTicked(field))
                .sorted()
                .map(field -> new TeamChoice(id(sent, field, field.substring(TEAM.length())), sent.whole(field)))
                .toList();
    }

    private static GroupDay day(SentRound sent) {
        var hasWalkIn = sent.isTicked("inloop-van") || sent.isTicked("inloop-tot");
        return new GroupDay(
                NEW,
                id(sent, "hal", sent.text("hal")),
                sent.day("dag"),
                new GroupDay.Hours(sent.time("begin"), sent.time("einde")),
                sent.whole("plaatsen"),
                hasWalkIn ? new GroupDay.Hours(sent.time("inloop-van"), sent.time("inloop-tot")) : null,
                SentWaves.read(sent));
    }

    private static UUID id(SentRound sent, String field, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException none) {
            return sent.wrong(field, "round.problem.choice", () -> NEW);
        }
    }

    private static ModelAndView page(MeansForm form) {
        return new ModelAndView(FORM, Map.of("form", form), HttpStatus.BAD_REQUEST);
    }
}
