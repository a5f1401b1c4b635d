package nl.wieg.web.desk.absence;

import java.util.List;
import java.util.Map;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * What an absence asks for, before it is done.
 *
 * @param hidden what was filled in, and the seal of what is shown
 * @param cases in order of time; none when no session is touched
 * @param groupDays that cannot be held, in order of time
 */
public record RepairView(
        String title,
        Map<String, String> hidden,
        List<CaseView> cases,
        List<LostDay> groupDays,
        List<FormProblem> problems) {

    public boolean isEmpty() {
        return cases.isEmpty() && groupDays.isEmpty();
    }

    /**
     * A group day.
     *
     * @param booked who has a place, in words
     */
    public record LostDay(String when, String where, String booked) {}

    /**
     * A session that is touched.
     *
     * @param field for the choice
     * @param booked who has a place, in words
     * @param remedies to choose from, the best chosen
     */
    public record CaseView(String field, String when, String where, String booked, List<Option> remedies) {}
}
