package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changes a team: what it is, who belongs to it, whether it is used. */
@Controller
@RequestMapping("/middelen/teams/{id}")
class TeamChangeController {

    static final String PAGE = "desk/middelen/team";

    private final TeamPages pages;
    private final TeamForms forms;
    private final Teams teams;
    private final Words words;

    TeamChangeController(TeamPages pages, TeamForms forms, Teams teams, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.teams = teams;
        this.words = words;
    }

    @PostMapping
    ModelAndView facts(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.FACTS, id, fields, "team", sent -> teams.change(of(id), sent.team()));
    }

    @PostMapping("/gebruik")
    String use(@PathVariable UUID id, @RequestParam boolean gebruikt) {
        teams.use(of(id), gebruikt);
        return "redirect:/middelen/teams/" + id + "?gedaan=" + (gebruikt ? "in-gebruik" : "uit-gebruik");
    }

    @PostMapping("/leden")
    ModelAndView join(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.MEMBER, id, fields, "lid", sent -> teams.join(of(id), sent.membership()));
    }

    @PostMapping("/leden/weg")
    ModelAndView leave(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.MEMBER, id, fields, "lid-weg", sent -> teams.leave(of(id), sent.member(), sent.firstDay()));
    }

    private ModelAndView done(Part part, UUID id, Map<String, String> fields, String notice, Change change) {
        try {
            change.by(new SentResource(new SentFields(fields, words)));
        } catch (WrongInput wrong) {
            var form = forms.refused(pages.fields(of(id)), new Refused(part, fields, wrong));
            return new ModelAndView(PAGE, Map.of("view", pages.page(of(id)), "form", form), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/middelen/teams/" + id + "?gedaan=" + notice + "#" + part.word());
    }

    private static TeamId of(UUID id) {
        return new TeamId(id);
    }

    /** What was sent -> a change of the team. */
    private interface Change {
        void by(SentResource sent);
    }
}
