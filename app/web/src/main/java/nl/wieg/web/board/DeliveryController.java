package nl.wieg.web.board;

import java.util.UUID;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.HarvestsAgain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deliveries, each of them, and fetching one again. */
@Controller
class DeliveryController {

    private final DeliveryPages pages;
    private final HarvestsAgain again;

    DeliveryController(DeliveryPages pages, HarvestsAgain again) {
        this.pages = pages;
        this.again = again;
    }

    @GetMapping("/leveringen")
    String list(
            @RequestParam(defaultValue = "") String bron,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        model.addAttribute("view", pages.list(bron, stand, pagina));
        return "board/leveringen";
    }

    @GetMapping("/leveringen/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.of(new DeliveryId(id)));
        return "board/levering";
    }

    @PostMapping("/leveringen/{id}/opnieuw")
    String fetchAgain(@PathVariable UUID id) {
        again.begin(new DeliveryId(id));
        return "redirect:/leveringen/" + id + "?gedaan=ophalen";
    }
}
