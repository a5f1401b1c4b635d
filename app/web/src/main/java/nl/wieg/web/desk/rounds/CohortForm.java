package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * The turnout of one vaccine for one birth year, by municipality; a field that stays empty is worked out.
 *
 * @param source how the turnout was worked out, in words
 * @param address behind that of the step
 */
public record CohortForm(
        RoundHead head,
        String label,
        String address,
        String source,
        List<Row> rows,
        Map<String, String> sent,
        List<FormProblem> problems)
        implements Fields {

    @Override
    public Map<String, List<Option>> choices() {
        return Map.of();
    }

    /**
     * One municipality.
     *
     * @param field its code
     * @param setBy who said something else than what was worked out, and when; empty when nobody did
     */
    public record Row(
            String field,
            String name,
            String reachable,
            String deferred,
            String workedOut,
            String expected,
            String setBy) {}
}
