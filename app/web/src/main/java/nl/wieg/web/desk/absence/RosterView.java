package nl.wieg.web.desk.absence;

import java.util.List;

/**
 * A week of the roster.
 *
 * @param days with a session, in order
 */
public record RosterView(String title, String before, String after, List<Day> days) {

    /** A day and its sessions. */
    public record Day(String name, List<Row> rows) {}

    /**
     * A session and who is there.
     *
     * @param missing how many are still needed, in words; empty when none
     */
    public record Row(String hours, String where, String team, List<String> who, String missing) {}
}
