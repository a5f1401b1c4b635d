package nl.wieg.web.desk.absence;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.SentDays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roster, a week at a time. */
@Controller
class RosterController {

    private final RosterPages pages;
    private final Clock clock;

    RosterController(RosterPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** The week of a day; this week for what is none. */
    @GetMapping("/rooster")
    String week(@RequestParam(defaultValue = "") String week, Model model) {
        var day = SentDays.read(week).orElseGet(() -> Region.today(clock));
        model.addAttribute("view", pages.week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        return "desk/uitval/rooster";
    }
}
