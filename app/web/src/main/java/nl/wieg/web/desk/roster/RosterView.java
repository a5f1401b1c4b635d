package nl.wieg.web.desk.roster;

import java.util.List;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * A week of the roster, and what waits for a decision.
 *
 * @param monday with which the week begins
 * @param before the address of the week before, as {@code after}
 * @param teams of which one can be chosen
 * @param days with a session, in order
 */
public record RosterView(
        String title,
        String monday,
        String before,
        String after,
        List<Option> teams,
        List<WaitingSwap> waiting,
        List<Day> days,
        List<FormProblem> problems) {

    /** A day and its sessions. */
    public record Day(String name, List<Row> rows) {}

    /**
     * A session and who is there.
     *
     * @param missing how many are still needed, in words; empty when none
     */
    public record Row(String hours, String where, String team, List<Person> who, String missing) {}

    /** Somebody and where their own roster is. */
    public record Person(String name, String address) {}
}
