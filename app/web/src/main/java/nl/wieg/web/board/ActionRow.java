package nl.wieg.web.board;

import java.time.Instant;

/** What somebody did, when and why. */
public record ActionRow(Instant doneAt, String who, String what, String reason) {

    public String done() {
        return DutchTimes.moment(doneAt);
    }
}
