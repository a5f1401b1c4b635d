package nl.wieg.web.desk.roster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.roster.calendars.Calendars;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;
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
import org.springframework.web.servlet.ModelAndView;

/** The roster of one of the staff. */
@Controller
class DutyController {

    private static final String PAGE = "desk/rooster/medewerker";
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", Map.of("charset", "utf-8", "method", "PUBLISH"));

    private final DutyPages pages;
    private final Calendars calendars;

    DutyController(DutyPages pages, Calendars calendars) {
        this.pages = pages;
        this.calendars = calendars;
    }

    @GetMapping("/rooster/medewerker/{id}")
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.of(new EmployeeId(id), List.of()));
        return PAGE;
    }

    /** A file for their calendar, which is remembered as handed out. */
    @PostMapping("/rooster/medewerker/{id}/agenda")
    Object calendar(@PathVariable UUID id) {
        try {
            return file(calendars.handOut(new EmployeeId(id)));
        } catch (WrongInput wrong) {
            var problem = new FormProblem("", String.valueOf(wrong.getMessage()));
            return new ModelAndView(
                    PAGE, Map.of("view", pages.of(new EmployeeId(id), List.of(problem))), HttpStatus.BAD_REQUEST);
        }
    }

    private static ResponseEntity<byte[]> file(String calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rooster.ics")
                                .build()
                                .toString())
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
