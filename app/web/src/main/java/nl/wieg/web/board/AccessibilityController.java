package nl.wieg.web.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether everybody can use the board. */
@Controller
class AccessibilityController {

    @GetMapping("/toegankelijkheid")
    String show() {
        return "board/toegankelijkheid";
    }
}
