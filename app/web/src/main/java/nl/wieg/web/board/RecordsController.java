package nl.wieg.web.board;

import java.util.UUID;
import nl.wieg.intake.DeliveryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The records behind a figure, and those of one delivery. */
@Controller
class RecordsController {

    private final RecordPages pages;

    RecordsController(RecordPages pages) {
        this.pages = pages;
    }

    @GetMapping("/jaar/{year}/cijfer/{code}/herkomst")
    String behindFigure(
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(required = false) @Nullable UUID levering,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        var delivery = levering == null ? null : new DeliveryId(levering);
        model.addAttribute("view", pages.behindFigure(year, code, gemeente, delivery, pagina));
        return "board/herkomst";
    }

    @GetMapping("/leveringen/{id}/regels")
    String ofDelivery(@PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model model) {
        model.addAttribute("view", pages.ofDelivery(new DeliveryId(id), pagina));
        return "board/herkomst";
    }
}
