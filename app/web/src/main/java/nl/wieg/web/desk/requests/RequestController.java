package nl.wieg.web.desk.requests;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.requests.AccessFile;
import nl.wieg.immunisation.requests.AccessRequests;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Requests to see a record: asked by one, approved by another, fetched as PDF and as JSON. */
@Controller
class RequestController {

    private final RequestPages pages;
    private final AccessRequests requests;
    private final FilePdf pdf;

    RequestController(RequestPages pages, AccessRequests requests, FilePdf pdf) {
        this.pages = pages;
        this.requests = requests;
        this.pdf = pdf;
    }

    @GetMapping("/dossierverzoeken")
    String list(Model model) {
        model.addAttribute("view", pages.list());
        return "desk/dossierverzoeken";
    }

    @GetMapping("/dossierverzoeken/nieuw")
    String form(@RequestParam("voor") UUID person, Model model) {
        model.addAttribute("view", pages.form(new PersonId(person)));
        return "desk/dossierverzoek";
    }

    @PostMapping("/dossierverzoeken")
    ModelAndView ask(
            @RequestParam("voor") UUID person,
            @RequestParam(value = "lezer", required = false) @Nullable UUID viewer,
            @RequestParam(value = "reden", defaultValue = "") String reason) {
        try {
            if (viewer == null) {
                throw new WrongInput("Kies iemand die dit dossier mag lezen.");
            }
            requests.ask(new PersonId(person), new PersonId(viewer), reason);
        } catch (WrongInput wrong) {
            var problems = List.of(new FormProblem(viewer == null ? "" : "reden", String.valueOf(wrong.getMessage())));
            var form = Map.of("view", pages.form(new PersonId(person)), "sent", reason, "problems", problems);
            return new ModelAndView("desk/dossierverzoek", form, HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/dossierverzoeken?gedaan=inzageverzoek");
    }

    @PostMapping("/dossierverzoeken/{id}/goedkeuring")
    String approve(@PathVariable UUID id) {
        requests.approve(id);
        return "redirect:/dossierverzoeken?gedaan=inzageverzoek-goed";
    }

    @GetMapping("/dossierverzoeken/{id}/dossier")
    ResponseEntity<byte[]> asPdf(@PathVariable UUID id) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, "pdf"))
                .body(pdf.of(requests.fetch(id)));
    }

    @GetMapping("/dossierverzoeken/{id}/gegevens")
    ResponseEntity<AccessFile> asJson(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, "json"))
                .body(requests.fetch(id));
    }

    /** Named by the request, never by the person. */
    private static String attachment(UUID id, String ending) {
        return ContentDisposition.attachment()
                .filename("inzageverzoek-" + id + "." + ending)
                .build()
                .toString();
    }
}
