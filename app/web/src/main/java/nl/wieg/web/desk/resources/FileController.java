package nl.wieg.web.desk.resources;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.wieg.sessions.resources.files.ResourceFiles;
import nl.wieg.shared.WrongInput;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Files of resources: taken out, brought in and looked at, kept. */
@Controller
class FileController {

    private static final String PAGE = "desk/middelen/bestanden";

    private final FilePages pages;
    private final ResourceFiles files;
    private final ResourceDoor door;

    FileController(FilePages pages, ResourceFiles files, ResourceDoor door) {
        this.pages = pages;
        this.files = files;
        this.door = door;
    }

    @GetMapping("/middelen/bestanden")
    String page(Model model) {
        door.requireChange();
        model.addAttribute("form", pages.form());
        return PAGE;
    }

    @GetMapping("/middelen/bestanden/{name}.csv")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(files.write(SentFile.kindOfName(name)));
    }

    @PostMapping("/middelen/bestanden")
    ModelAndView look(@ModelAttribute SentFile sent) {
        door.requireChange();
        try {
            var review = files.review(sent.kind(), sent.bytes());
            return new ModelAndView("desk/middelen/bestand", Map.of("view", pages.review(sent, review)));
        } catch (WrongInput wrong) {
            return refused(sent, wrong);
        }
    }

    @PostMapping("/middelen/bestanden/bewaar")
    ModelAndView keep(@ModelAttribute SentFile sent) {
        door.requireChange();
        try {
            files.keep(sent.kind(), sent.bytes(), sent.seen());
            return new ModelAndView("redirect:/middelen/bestanden?gedaan=bestand");
        } catch (WrongInput wrong) {
            return refused(sent, wrong);
        }
    }

    private ModelAndView refused(SentFile sent, WrongInput wrong) {
        return new ModelAndView(PAGE, Map.of("form", pages.refused(sent, wrong)), HttpStatus.BAD_REQUEST);
    }
}
