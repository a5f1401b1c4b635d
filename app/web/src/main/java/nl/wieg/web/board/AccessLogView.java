package nl.wieg.web.board;

import java.time.Instant;
import java.util.List;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;

/** The access log as the privacy officer reads it; {@code from} and {@code until} are days as yyyy-mm-dd or empty. */
public record AccessLogView(
        List<Line> rows,
        List<Option> staff,
        String from,
        String until,
        List<Option> actions,
        List<Option> outcomes,
        Paging paging) {

    /** One line of the access log: who did what, to what, for what purpose, and whether it was allowed. */
    public record Line(
            Instant happenedAt,
            String who,
            String role,
            String what,
            Subject subject,
            String purpose,
            AccessBadge outcome) {

        public String happened() {
            return DutchTimes.stamp(happenedAt);
        }
    }

    /** What a line was about; {@code address} is empty where there is no page, or none for who reads the log. */
    public record Subject(String text, String address) {

        public boolean hasPage() {
            return !address.isEmpty();
        }
    }
}
