package nl.wieg.web.board;

import java.time.Instant;
import nl.wieg.web.page.DutchTimes;

/** One record in quarantine as the list shows it. */
public record QuarantineRow(
        String id,
        String sourceName,
        String fileName,
        String position,
        String reason,
        Instant sinceAt,
        QuarantineState state,
        String handledBy) {

    public String since() {
        return DutchTimes.stamp(sinceAt);
    }
}
