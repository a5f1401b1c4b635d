package nl.wieg.web.board;

import java.time.Instant;
import nl.wieg.web.page.DutchTimes;

/** Which count a value comes from, and when it was made. */
public record CountStamp(String runId, Instant countedAt) {

    public String counted() {
        return DutchTimes.moment(countedAt);
    }
}
