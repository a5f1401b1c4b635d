package nl.wieg.web.desk.absence;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * Who or what is not there, as somebody fills it in.
 *
 * @param groups what can be chosen under {@code wie}, by kind
 */
public record AbsenceForm(
        Map<String, String> sent, List<Group> groups, Map<String, List<Option>> choices, List<FormProblem> problems)
        implements Fields {

    /** Options under one heading. */
    public record Group(String name, List<Option> options) {}
}
