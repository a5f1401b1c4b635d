package nl.wieg.web.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a person, and what is decided about it. */
@Controller
class QuarantineController {

    private static final String ITEM = "board/quarantaine-regel";

    private final QuarantinePages pages;
    private final QuarantineDecisions decisions;

    QuarantineController(QuarantinePages pages, QuarantineDecisions decisions) {
        this.pages = pages;
        this.decisions = decisions;
    }

    @GetMapping("/quarantaine")
    String list(
            @RequestParam(defaultValue = "") String bron,
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable UUID levering,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        model.addAttribute("view", pages.list(bron, stand, levering, pagina));
        return "board/quarantaine";
    }

    @GetMapping("/quarantaine/{id}")
    String one(@PathVariable UUID id, Model model) {
        var view = pages.of(id);
        model.addAttribute("view", view);
        model.addAttribute("form", QuarantineForm.untouched(view.rawText()));
        return ITEM;
    }

    @PostMapping("/quarantaine/{id}")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String actie,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String reden) {
        // browsers send every line break of a form as CR LF
        var form = new QuarantineForm(actie, tekst.replace("\r\n", "\n"), reden, List.of());
        var problems = decisions.decide(id, form);
        if (problems.isEmpty()) {
            return new ModelAndView("redirect:/quarantaine/" + id + "?gedaan=" + done(actie));
        }
        var page = new ModelAndView(ITEM, HttpStatus.BAD_REQUEST);
        page.addObject("view", pages.of(id));
        page.addObject("form", new QuarantineForm(form.action(), form.text(), form.reason(), problems));
        return page;
    }

    private static String done(String action) {
        return switch (action) {
            case QuarantineDecisions.CORRECT -> "verbeterd";
            case QuarantineDecisions.RELEASE -> "vrijgegeven";
            default -> "afgewezen";
        };
    }
}
