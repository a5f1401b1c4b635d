package nl.wieg.web.desk.roster;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.roster.SwapId;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.page.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The roster, a week at a time, with the swaps that wait for a decision. */
@Controller
class RosterController {

    private static final String PAGE = "desk/rooster/week";

    private final RosterPages pages;
    private final Swaps swaps;
    private final Clock clock;

    RosterController(RosterPages pages, Swaps swaps, Clock clock) {
        this.pages = pages;
        this.swaps = swaps;
        this.clock = clock;
    }

    /** The week of a day; this week for what is none. */
    @GetMapping("/rooster")
    String week(
            @RequestParam(defaultValue = "") String week, @RequestParam(defaultValue = "") String team, Model model) {
        model.addAttribute("view", pages.week(monday(week), team, List.of()));
        return PAGE;
    }

    @PostMapping("/rooster/ruil/{id}/goedkeuring")
    ModelAndView approve(@PathVariable UUID id, @RequestParam(defaultValue = "") String week) {
        return decided(() -> swaps.approve(new SwapId(id)), "ruil-goed", week);
    }

    @PostMapping("/rooster/ruil/{id}/afwijzing")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String week) {
        return decided(() -> swaps.refuse(new SwapId(id)), "ruil-afgewezen", week);
    }

    @PostMapping("/rooster/ruil/{id}/intrekking")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String week) {
        return decided(() -> swaps.withdraw(new SwapId(id)), "ruil-ingetrokken", week);
    }

    private ModelAndView decided(Runnable decision, String done, String week) {
        var monday = monday(week);
        try {
            decision.run();
        } catch (WrongInput wrong) {
            var problem = new FormProblem("", String.valueOf(wrong.getMessage()));
            return new ModelAndView(
                    PAGE, Map.of("view", pages.week(monday, "", List.of(problem))), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/rooster?week=" + monday + "&gedaan=" + done);
    }

    private LocalDate monday(String week) {
        return SentDays.read(week)
                .orElseGet(() -> Region.today(clock))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
