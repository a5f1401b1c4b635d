package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changes a location: its facts, when it is open or closed, whether it is used. */
@Controller
@RequestMapping("/middelen/locaties/{id}")
class LocationChangeController {

    static final String PAGE = "desk/middelen/locatie";

    private final LocationPages pages;
    private final LocationForms forms;
    private final Locations locations;
    private final Words words;

    LocationChangeController(LocationPages pages, LocationForms forms, Locations locations, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.locations = locations;
        this.words = words;
    }

    @PostMapping
    ModelAndView facts(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.FACTS, id, fields, "locatie", sent -> locations.change(new LocationId(id), sent.location()));
    }

    @PostMapping("/gebruik")
    String use(@PathVariable UUID id, @RequestParam boolean gebruikt) {
        locations.use(new LocationId(id), gebruikt);
        return "redirect:/middelen/locaties/" + id + "?gedaan=" + (gebruikt ? "in-gebruik" : "uit-gebruik");
    }

    @PostMapping("/openingen")
    ModelAndView open(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.HOURS, id, fields, "opening", sent -> locations.addOpening(new LocationId(id), sent.weekly()));
    }

    @PostMapping("/openingen/weg")
    ModelAndView notOpen(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(
                Part.HOURS,
                id,
                fields,
                "opening-weg",
                sent -> locations.removeOpening(new LocationId(id), sent.weekly()));
    }

    @PostMapping("/sluitingen")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(Part.CLOSURE, id, fields, "sluiting", sent -> locations.close(new LocationId(id), sent.closure()));
    }

    @PostMapping("/sluitingen/weg")
    ModelAndView reopen(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return done(
                Part.CLOSURE,
                id,
                fields,
                "sluiting-weg",
                sent -> locations.reopen(new LocationId(id), sent.firstDay()));
    }

    private ModelAndView done(Part part, UUID id, Map<String, String> fields, String notice, Change change) {
        try {
            change.by(new SentResource(new SentFields(fields, words)));
        } catch (WrongInput wrong) {
            var location = new LocationId(id);
            var form = forms.refused(pages.fields(location), new Refused(part, fields, wrong));
            return new ModelAndView(PAGE, Map.of("view", pages.page(location), "form", form), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/middelen/locaties/" + id + "?gedaan=" + notice + "#" + part.word());
    }

    /** What was sent -> a change of the location. */
    private interface Change {
        void by(SentResource sent);
    }
}
