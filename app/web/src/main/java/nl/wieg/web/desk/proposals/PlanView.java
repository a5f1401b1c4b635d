package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * A proposal that has a plan.
 *
 * @param facts what is in it, how good it is and who asked for it, a sentence each
 * @param broken which rules do not hold now, in words
 * @param more the others, when there are many
 * @param hidden what forms carry besides their own fields: the version, and what is shown
 * @param panel the session that is selected
 * @param add for a new session; its fields begin with {@value SentChange#NEW}
 */
public record PlanView(
        ProposalHead head,
        List<String> facts,
        List<String> broken,
        List<String> more,
        List<Hidden> hidden,
        CalendarView calendar,
        TableView table,
        MapView map,
        Optional<PanelView> panel,
        PlaceForm add,
        List<Option> seconds,
        Optional<CurveView> curve,
        List<FormProblem> problems) {

    public PlanView {
        facts = List.copyOf(facts);
        broken = List.copyOf(broken);
        more = List.copyOf(more);
        hidden = List.copyOf(hidden);
        seconds = List.copyOf(seconds);
        problems = List.copyOf(problems);
    }

    /** A field that is not seen. */
    public record Hidden(String name, String value) {}
}
