package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Publishes a round that comes on group days alone, after a page that says what happens then. */
@Controller
class GroupDayController {

    private static final String PAGE = "desk/voorstellen/groepsdagen";

    private final GroupDayPages pages;
    private final Sessions sessions;

    GroupDayController(GroupDayPages pages, Sessions sessions) {
        this.pages = pages;
        this.sessions = sessions;
    }

    @GetMapping("/rondes/{id}/publiceren")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.of(new RoundId(id), List.of()));
        return PAGE;
    }

    @PostMapping("/rondes/{id}/publiceren")
    ModelAndView publish(@PathVariable UUID id) {
        var round = new RoundId(id);
        try {
            sessions.publishGroupDays(round);
        } catch (WrongInput wrong) {
            var problem = new FormProblem("", String.valueOf(wrong.getMessage()));
            var page = new ModelAndView(PAGE, "view", pages.of(round, List.of(problem)));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        return new ModelAndView("redirect:/rondes/" + round + "?gedaan=ronde-gepubliceerd#sessies");
    }
}
