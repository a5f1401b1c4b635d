package nl.wieg.web.board;

import nl.wieg.keyfigures.YearCounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The counts, and asking for one. */
@Controller
class CountController {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

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
        if (jaar < FIRST || jaar > LAST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        counts.request(jaar, words.of("counts.reason"));
        return "redirect:/tellingen?gedaan=telling";
    }
}
