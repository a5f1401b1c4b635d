package nl.wieg.web.board;

import nl.wieg.shared.KnownYears;
import nl.wieg.shared.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The year at a glance, and each of its figures. */
@Controller
class YearController {

    private final YearPages years;
    private final FigurePages figures;

    YearController(YearPages years, FigurePages figures) {
        this.years = years;
        this.figures = figures;
    }

    @GetMapping("/")
    String newest() {
        return "redirect:/jaar/" + years.newestYear();
    }

    @GetMapping("/jaar/{year}")
    String year(@PathVariable int year, Model model) {
        if (!KnownYears.contains(year)) {
            throw new NotThere("Er is geen jaar " + year + ".");
        }
        model.addAttribute("view", years.of(year));
        return "board/jaar";
    }

    @GetMapping("/jaar/{year}/cijfer/{code}")
    String figure(@PathVariable int year, @PathVariable String code, Model model) {
        model.addAttribute("view", figures.of(year, code));
        return "board/cijfer";
    }
}
