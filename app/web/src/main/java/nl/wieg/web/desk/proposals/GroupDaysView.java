package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/**
 * The group days of a round, before they are published.
 *
 * @param address of the round
 * @param warnings what does not fit, in words
 */
public record GroupDaysView(
        String round, String address, List<GroupDayRow> days, List<String> warnings, List<FormProblem> problems) {

    public GroupDaysView {
        days = List.copyOf(days);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }
}
