package nl.wieg.web.board;

import java.time.Instant;
import nl.wieg.web.page.DutchTimes;

/** What somebody did, when and why. */
public record ActionRow(Instant doneAt, String who, String what, String reason) {

    public String done() {
        return DutchTimes.moment(doneAt);
    }
}
