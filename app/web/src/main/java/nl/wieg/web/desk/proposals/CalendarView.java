package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * A week of a plan by team.
 *
 * @param title which week, and how many sessions, in words
 * @param previous the address of the week before; empty when there is nothing before, as {@code next}
 */
public record CalendarView(String title, String previous, String next, List<Day> days, List<Row> rows) {

    public CalendarView {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /**
     * A day.
     *
     * @param free whether there is no school
     */
    public record Day(String name, boolean free) {}

    /** A team, with a cell a day. */
    public record Row(String team, List<Cell> cells) {}

    /** What a team does on a day. */
    public record Cell(String day, List<Entry> entries) {}

    /** A session, with where it is selected. */
    public record Entry(
            String address, String part, String location, String children, boolean kept, boolean selected) {}
}
