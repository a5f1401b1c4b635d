package nl.wieg.web.desk.absence;

import java.util.List;
import java.util.Map;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * What an absence asks for, before it is done.
 *
 * @param hidden what was filled in, and the seal of what is shown
 * @param cases in order of time; none when nothing is touched
 */
public record RepairView(String title, Map<String, String> hidden, List<CaseView> cases, List<FormProblem> problems) {

    /**
     * A session that is touched.
     *
     * @param field for the choice
     * @param booked who has a place, in words
     * @param remedies to choose from, the best chosen
     */
    public record CaseView(String field, String when, String where, String booked, List<Option> remedies) {}
}
