package nl.wieg.web.desk.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.desk.register.LotsView.LotForm;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The lots: which there are, entering and blocking one, and who got it. A lot's number can hold any sign, so it stands in the query. */
@Controller
class LotController {

    private static final String LIST = "desk/partijen";
    private static final Map<String, String> FIELDS = Map.of("number", "nummer");

    private final LotPages pages;
    private final Lots lots;
    private final Words words;

    LotController(LotPages pages, Lots lots, Words words) {
        this.pages = pages;
        this.lots = lots;
        this.words = words;
    }

    @GetMapping("/partijen")
    String list(@RequestParam(defaultValue = "") String nummer, Model model) {
        model.addAttribute("view", pages.list(nummer));
        return LIST;
    }

    @PostMapping("/partijen")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "") String houdbaar) {
        var form = new LotForm(nummer, product, houdbaar);
        try {
            var lot = lots.enter(nummer, product, day(houdbaar));
            return new ModelAndView("redirect:" + address(lot.number(), "partij"));
        } catch (WrongInput wrong) {
            var field = FIELDS.getOrDefault(wrong.about(), wrong.about());
            return again(form, new FormProblem(field, String.valueOf(wrong.getMessage())));
        }
    }

    @GetMapping("/partijen/partij")
    String one(@RequestParam String nummer, Model model) {
        model.addAttribute("lot", pages.lot(nummer));
        return "desk/partij";
    }

    @PostMapping("/partijen/blokkade")
    ModelAndView block(@RequestParam String nummer, @RequestParam(defaultValue = "") String reden) {
        try {
            lots.block(nummer, reden);
        } catch (WrongInput wrong) {
            var problems = List.of(new FormProblem("reden", String.valueOf(wrong.getMessage())));
            var page = Map.of("lot", pages.lot(nummer), "sent", reden, "problems", problems);
            return new ModelAndView("desk/partij", page, HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:" + address(nummer, "partij-blokkade"));
    }

    @GetMapping("/partijen/spoor")
    String trace(@RequestParam String nummer, @RequestParam(defaultValue = "1") int pagina, Model model) {
        model.addAttribute("view", pages.trace(nummer, pagina));
        return "desk/partijspoor";
    }

    private LocalDate day(String text) {
        return SentDays.read(text).orElseThrow(() -> new WrongInput("houdbaar", words.of("lots.problem.day")));
    }

    private ModelAndView again(LotForm form, FormProblem problem) {
        return new ModelAndView(LIST, Map.of("view", pages.list(form, problem)), HttpStatus.BAD_REQUEST);
    }

    private static String address(String number, String done) {
        return UriComponentsBuilder.fromPath("/partijen/partij")
                .queryParam("nummer", "{nummer}")
                .queryParam("gedaan", done)
                .encode()
                .buildAndExpand(number)
                .toUriString();
    }
}
