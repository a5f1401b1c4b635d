package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
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

/** The locations: all of them, one, a new one. */
@Controller
class LocationController {

    private static final String NEW = "desk/middelen/locatie-nieuw";

    private final LocationPages pages;
    private final LocationForms forms;
    private final Locations locations;
    private final ResourceDoor door;
    private final Words words;

    LocationController(LocationPages pages, LocationForms forms, Locations locations, ResourceDoor door, Words words) {
        this.pages = pages;
        this.forms = forms;
        this.locations = locations;
        this.door = door;
        this.words = words;
    }

    @GetMapping("/middelen/locaties")
    String all(Model model) {
        model.addAttribute("view", pages.all());
        return "desk/middelen/locaties";
    }

    @GetMapping("/middelen/locaties/nieuw")
    String fresh(Model model) {
        door.requireChange();
        model.addAttribute("form", forms.of(Map.of()));
        return NEW;
    }

    @PostMapping("/middelen/locaties")
    ModelAndView add(@RequestParam Map<String, String> fields) {
        try {
            var id = locations.add(sent(fields).location());
            return new ModelAndView("redirect:/middelen/locaties/" + id + "?gedaan=locatie-nieuw");
        } catch (WrongInput wrong) {
            var form = forms.refused(Map.of(), new Refused(Part.FACTS, fields, wrong));
            return new ModelAndView(NEW, Map.of("form", form), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/middelen/locaties/{id}")
    String page(@PathVariable UUID id, Model model) {
        var location = new LocationId(id);
        model.addAttribute("view", pages.page(location));
        model.addAttribute("form", forms.of(pages.fields(location)));
        return LocationChangeController.PAGE;
    }

    private SentResource sent(Map<String, String> fields) {
        return new SentResource(new SentFields(fields, words));
    }
}
