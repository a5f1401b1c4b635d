package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * The published sessions of a round.
 *
 * @param total how many there are and how many places are free, in words
 * @param toBring doses of each kind for all that stand, in words; empty when none is expected
 */
public record PublishedView(
        String round, String roundAddress, String total, String toBring, List<Day> days, List<GroupDayRow> groupDays) {

    public PublishedView {
        days = List.copyOf(days);
        groupDays = List.copyOf(groupDays);
    }

    /** A day, its sessions in order of time. */
    public record Day(String id, String name, List<Row> rows) {}

    /**
     * A session.
     *
     * @param toBring doses of each kind, in words
     * @param free of its places, in words
     * @param moments each time that families can come, and how many places are free then
     */
    public record Row(
            String time,
            String location,
            String team,
            SessionBadge state,
            String expected,
            String toBring,
            String free,
            List<String> moments) {}
}
