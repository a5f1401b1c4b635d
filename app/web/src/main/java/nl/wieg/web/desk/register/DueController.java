package nl.wieg.web.desk.register;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many are due for what: a table, and the same counts as a file. */
@Controller
class DueController {

    private final DuePages pages;

    DueController(DuePages pages) {
        this.pages = pages;
    }

    @GetMapping("/aan-de-beurt")
    String page(
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String geboortejaar,
            @RequestParam(defaultValue = "") String prik,
            @RequestParam(defaultValue = "prik") DueForm.Per per,
            Model model) {
        model.addAttribute("view", pages.page(new DueForm(gemeente, geboortejaar, prik, per)));
        return "desk/aan-de-beurt";
    }

    @GetMapping("/aan-de-beurt/telling.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String geboortejaar,
            @RequestParam(defaultValue = "") String prik) {
        var file = pages.file(new DueForm(gemeente, geboortejaar, prik, DueForm.Per.prik));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("aan-de-beurt.csv")
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
