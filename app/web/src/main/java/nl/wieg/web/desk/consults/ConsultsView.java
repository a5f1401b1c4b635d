package nl.wieg.web.desk.consults;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * Consult hours, those in the agenda, and a form for a new one.
 *
 * @param hours that have not ended
 * @param days in the agenda, of the coming weeks
 * @param choices doctors, locations, days of the week, weeks and lengths
 */
public record ConsultsView(
        List<Hour> hours,
        List<Day> days,
        Map<String, String> sent,
        Map<String, List<Option>> choices,
        List<FormProblem> problems)
        implements Fields {

    /** A consult hour, in words. */
    public record Hour(String id, String doctor, String where, String when, String minutes, String until) {}

    /**
     * Consult hours on a day.
     *
     * @param free talks that nobody took
     */
    public record Day(String day, String hours, String doctor, String where, String talks, String free) {}
}
