package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * Locations, teams and group days of a round.
 *
 * @param towns municipalities with their locations, each with whether it takes part
 * @param choices locations that can have a group day under {@code hal}
 * @param teams what can be chosen, each with a field for its most sessions
 * @param hasSessions whether teams hold any in it; else what was chosen of them is kept, and not shown
 * @param hasGroupDays whether the round has any to fill in
 */
public record MeansForm(
        RoundHead head,
        Step step,
        Map<String, String> sent,
        List<Town> towns,
        Map<String, List<Option>> choices,
        List<Team> teams,
        boolean hasSessions,
        boolean hasGroupDays,
        List<Day> days,
        List<FormProblem> problems)
        implements Fields {

    /** A municipality and the locations in it. */
    public record Town(String name, List<Option> locations) {}

    /**
     * A team; its field is empty when it does not take part.
     *
     * @param parts of days in which it could come
     */
    public record Team(String field, String name, String lanes, String parts) {}

    /** A group day, in words. */
    public record Day(String id, String name, String times, String capacity, String walkIn, List<String> waves) {}
}
