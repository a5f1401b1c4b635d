package nl.wieg.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts the frame around every page, and says what was done when a form led here; that stands in the address, so no session is needed. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final Frames frames;
    private final Words words;

    FrameAdvice(Frames frames, Words words) {
        this.frames = frames;
        this.words = words;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request);
    }

    @ModelAttribute("notice")
    @Nullable
    String notice(@RequestParam(name = "gedaan", defaultValue = "") String done) {
        return words.find("notice." + done).orElse(null);
    }
}
