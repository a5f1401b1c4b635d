package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.FormProblem;
import org.springframework.stereotype.Component;

/** The parts of the page of a plan, each made by its own. */
@Component
class PlanParts {

    private final BreachWords breaches;
    private final WeekCalendar calendar;
    private final SessionRows rows;
    private final PlanMap map;
    private final SessionPanels panels;
    private final PlaceForms forms;

    PlanParts(
            BreachWords breaches,
            WeekCalendar calendar,
            SessionRows rows,
            PlanMap map,
            SessionPanels panels,
            PlaceForms forms) {
        this.breaches = breaches;
        this.calendar = calendar;
        this.rows = rows;
        this.map = map;
        this.panels = panels;
        this.forms = forms;
    }

    List<String> broken(ShownPlan plan) {
        return breaches.of(plan);
    }

    CalendarView calendar(ShownPlan plan) {
        return calendar.of(plan);
    }

    TableView table(ShownPlan plan) {
        return rows.of(plan);
    }

    MapView map(ShownPlan plan) {
        return map.of(plan);
    }

    Optional<PanelView> panel(ShownPlan plan, SentChange sent, List<FormProblem> problems) {
        return panels.of(plan, sent, problems);
    }

    PlaceForm add(ShownPlan plan, SentChange sent, List<FormProblem> problems) {
        return forms.add(plan, sent, problems);
    }
}
