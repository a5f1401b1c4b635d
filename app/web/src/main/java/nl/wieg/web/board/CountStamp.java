package nl.wieg.web.board;

import java.time.Instant;

/** Which count a value comes from, and when it was made. */
public record CountStamp(String runId, Instant countedAt) {

    public String counted() {
        return DutchTimes.moment(countedAt);
    }
}
