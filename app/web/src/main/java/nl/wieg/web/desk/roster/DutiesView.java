package nl.wieg.web.desk.roster;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/**
 * Somebody's duties from today on.
 *
 * @param calendar where their calendar is handed out; empty for who does not do that
 */
public record DutiesView(String name, String calendar, List<Row> rows, List<FormProblem> problems) {

    /**
     * A duty.
     *
     * @param swap where it can be swapped; empty when it cannot
     */
    public record Row(String day, String hours, String where, String team, String swap, String swapLabel) {}
}
