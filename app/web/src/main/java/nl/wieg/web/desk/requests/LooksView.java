package nl.wieg.web.desk.requests;

import java.util.List;
import nl.wieg.web.page.Paging;

/** Who looked at one child, the newest first, as the privacy officer reads it. Says no name of the child. */
public record LooksView(String id, List<Row> rows, List<String> emergencies, Paging paging) {

    /** One look. */
    public record Row(
            String at,
            String who,
            String role,
            String organisation,
            String what,
            String purpose,
            String context,
            boolean refused,
            boolean emergency) {}
}
