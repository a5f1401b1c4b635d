package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * The published sessions of a round.
 *
 * @param total how many there are and how many places are free, in words
 */
public record PublishedView(String round, String roundAddress, String total, List<Day> days) {

    public PublishedView {
        days = List.copyOf(days);
    }

    /** A day, its sessions in order of time. */
    public record Day(String id, String name, List<Row> rows) {}

    /**
     * A session.
     *
     * @param free of its places, in words
     * @param moments each time that families can come, and how many places are free then
     */
    public record Row(
            String time,
            String location,
            String team,
            SessionBadge state,
            String expected,
            String free,
            List<String> moments) {}
}
