package nl.wieg.web.board;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked where. */
@Controller
class AccessLogController {

    private final AccessLogPages pages;

    AccessLogController(AccessLogPages pages) {
        this.pages = pages;
    }

    @GetMapping("/inzage")
    String list(
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String handeling,
            @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        var question = new AccessLogPages.Question(wie, van, tot, handeling, uitkomst, pagina);
        model.addAttribute("view", pages.list(question));
        return "board/inzage";
    }
}
