package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * A step of a round to fill in.
 *
 * @param choices the options of each select, and of each group of boxes
 * @param rows the numbers of the vaccines on the form; none in other steps
 */
public record RoundForm(
        RoundHead head,
        Step step,
        Map<String, String> sent,
        Map<String, List<Option>> choices,
        List<Integer> rows,
        List<FormProblem> problems)
        implements Fields {}
