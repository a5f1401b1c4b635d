package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The teams: all of them, one, a new one. */
@Controller
class TeamController {

    private static final String NEW = "desk/middelen/team-nieuw";

    private final TeamPages pages;
    private final TeamForms forms;
    private final Teams teams;
    private final ResourceDoor door;
    private final Words words;

    TeamController(TeamPages pages, TeamForms forms, Teams teams, ResourceDoor door, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.teams = teams;
        this.door = door;
        this.words = words;
    }

    @GetMapping("/middelen/teams")
    String all(Model model) {
        model.addAttribute("view", pages.all());
        return "desk/middelen/teams";
    }

    @GetMapping("/middelen/teams/nieuw")
    String fresh(Model model) {
        door.requireChange();
        model.addAttribute("form", forms.of(Map.of()));
        return NEW;
    }

    @PostMapping("/middelen/teams")
    ModelAndView add(@RequestParam Map<String, String> fields) {
        try {
            var id = teams.add(new SentResource(new SentFields(fields, words)).team());
            return new ModelAndView("redirect:/middelen/teams/" + id + "?gedaan=team-nieuw");
        } catch (WrongInput wrong) {
            var form = forms.refused(Map.of(), new Refused(Part.FACTS, fields, wrong));
            return new ModelAndView(NEW, Map.of("form", form), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/middelen/teams/{id}")
    String page(@PathVariable UUID id, Model model) {
        var team = new TeamId(id);
        model.addAttribute("view", pages.page(team));
        model.addAttribute("form", forms.of(pages.fields(team)));
        return TeamChangeController.PAGE;
    }
}
