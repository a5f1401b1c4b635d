package nl.wieg.web.desk.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.Reason;
import nl.wieg.sessions.plan.Road;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.proposals.SessionReason;
import nl.wieg.sessions.proposals.SessionReasons;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the panel of the session that is selected: why it is there, and what can be done with it. */
@Component
class SessionPanels {

    private final SessionReasons reasons;
    private final BreachWords areas;
    private final PartWords parts;
    private final PlaceForms forms;
    private final Words words;

    SessionPanels(SessionReasons reasons, BreachWords areas, PartWords parts, PlaceForms forms, Words words) {
        this.reasons = reasons;
        this.areas = areas;
        this.parts = parts;
        this.forms = forms;
        this.words = words;
    }

    /** Empty when none is selected. */
    Optional<PanelView> of(ShownPlan shown, SentChange sent, List<FormProblem> problems) {
        return shown.shown().session().map(session -> shown.rows().stream()
                .filter(row -> row.at().equals(session))
                .findFirst()
                .map(row -> panel(shown, row, sent, problems))
                .orElseGet(() -> missing(shown, session)));
    }

    private PanelView missing(ShownPlan shown, Placement session) {
        return new PanelView(
                SessionKey.of(session),
                title(shown, session),
                words.of("proposal.session.missing"),
                false,
                List.of(),
                List.of(),
                List.of(),
                new PlaceForm(Map.of(), Map.of(), List.of()),
                shown.at(shown.shown().selectingNone()));
    }

    private PanelView panel(ShownPlan shown, PlanRow row, SentChange sent, List<FormProblem> problems) {
        var why = reasons.of(shown.proposal().id(), row.at());
        return new PanelView(
                SessionKey.of(row.at()),
                title(shown, row.at()),
                "",
                row.kept(),
                facts(row),
                without(why),
                served(shown, row.at(), why.reason()),
                forms.move(shown, row.at(), sent, problems),
                shown.at(shown.shown().selectingNone()));
    }

    private String title(ShownPlan shown, Placement session) {
        return words.of(
                "proposal.session", parts.of(session.part()), shown.names().location(session.location()));
    }

    private List<String> facts(PlanRow row) {
        return List.of(
                row.team(),
                words.of(
                        "proposal.session.children",
                        PlanNumbers.children(row.expected()),
                        DutchNumbers.whole(row.capacity())),
                words.of(row.kept() ? "proposal.session.kept" : "proposal.session.free"));
    }

    /** Children first, then km, then what is saved. */
    private List<String> without(SessionReason why) {
        var reason = why.reason();
        var sentences = new ArrayList<String>();
        var children = Math.round(reason.uncovered());
        var km = Math.round(reason.fartherKm());
        sentences.add(
                children > 0
                        ? words.of("proposal.without.children", DutchNumbers.whole(children))
                        : words.of("proposal.without.nobody"));
        if (km > 0) {
            sentences.add(words.of("proposal.without.km", DutchNumbers.whole(km)));
        }
        if (reason.missing() > 0) {
            sentences.add(words.of("proposal.without.rule"));
        }
        sentences.add(words.of("proposal.without.hours", PlanNumbers.tenths(why.staffHours())));
        sentences.add(words.of(
                reason.dearer() > 0 ? "proposal.without.dearer" : "proposal.without.cheaper",
                QualityWords.points(Math.abs(reason.dearer()))));
        return sentences;
    }

    private List<PanelView.Area> served(ShownPlan shown, Placement session, Reason reason) {
        var byId = shown.posed().areas().stream().collect(Collectors.groupingBy(Area::id));
        var location = shown.posed().locations().stream()
                .filter(one -> one.id().equals(session.location()))
                .findFirst()
                .orElseThrow();
        return reason.serves().stream()
                .flatMap(flow ->
                        byId.getOrDefault(flow.area(), List.of()).stream().map(area -> served(flow, area, location)))
                .toList();
    }

    private PanelView.Area served(Flow flow, Area area, Location location) {
        return new PanelView.Area(
                areas.area(area.id()),
                PlanNumbers.children(flow.children()),
                PlanNumbers.tenths(Road.km(area, location)));
    }
}
