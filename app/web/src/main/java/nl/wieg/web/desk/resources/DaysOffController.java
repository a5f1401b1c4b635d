package nl.wieg.web.desk.resources;

import java.util.Map;
import nl.wieg.sessions.resources.Holidays;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** School holidays and public holidays. */
@Controller
class DaysOffController {

    private static final String PAGE = "desk/middelen/vrije-dagen";

    private final DaysOffPages pages;
    private final Holidays holidays;
    private final ResourceDoor door;
    private final Words words;

    DaysOffController(DaysOffPages pages, Holidays holidays, ResourceDoor door, Words words) {
        this.pages = pages;
        this.holidays = holidays;
        this.door = door;
        this.words = words;
    }

    @GetMapping("/middelen/vrije-dagen")
    String page(Model model) {
        door.requireChange();
        model.addAttribute("view", pages.all());
        model.addAttribute("form", pages.form());
        return PAGE;
    }

    @PostMapping("/middelen/vrije-dagen")
    ModelAndView add(@RequestParam Map<String, String> fields) {
        try {
            holidays.add(sent(fields).dayOff());
        } catch (WrongInput wrong) {
            return refused(fields, wrong);
        }
        return new ModelAndView("redirect:/middelen/vrije-dagen?gedaan=vrij");
    }

    @PostMapping("/middelen/vrije-dagen/weg")
    ModelAndView remove(@RequestParam Map<String, String> fields) {
        try {
            holidays.remove(sent(fields).dayOffKind(), sent(fields).firstDay());
        } catch (WrongInput wrong) {
            return refused(fields, wrong);
        }
        return new ModelAndView("redirect:/middelen/vrije-dagen?gedaan=vrij-weg");
    }

    private SentResource sent(Map<String, String> fields) {
        return new SentResource(new SentFields(fields, words));
    }

    private ModelAndView refused(Map<String, String> fields, WrongInput wrong) {
        var form = pages.refused(new Refused(Part.DAY_OFF, fields, wrong));
        return new ModelAndView(PAGE, Map.of("view", pages.all(), "form", form), HttpStatus.BAD_REQUEST);
    }
}
