package nl.wieg.web.board;

import nl.wieg.keyfigures.YearCounts;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The counts, and asking for one. */
@Controller
class CountController {

    private final CountPages pages;
    private final YearCounts counts;
    private final Words words;

    CountController(CountPages pages, YearCounts counts, Words words) {
        this.pages = pages;
        this.counts = counts;
        this.words = words;
    }

    @GetMapping("/tellingen")
    String list(Model model) {
        model.addAttribute("view", pages.list());
        return "board/tellingen";
    }

    @PostMapping("/tellingen")
    String countAgain(@RequestParam int jaar) {
        counts.request(jaar, words.of("counts.reason"));
        return "redirect:/tellingen?gedaan=telling";
    }
}
