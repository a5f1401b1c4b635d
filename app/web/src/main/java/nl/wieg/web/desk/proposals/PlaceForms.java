package nl.wieg.web.desk.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.Team;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the forms that put a session somewhere: as it stands, or as it was sent and why that will not do. */
@Component
class PlaceForms {

    private final PartWords parts;
    private final Words words;

    PlaceForms(PartWords parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    /** To move a session from where it is. */
    PlaceForm move(ShownPlan shown, Placement session, SentChange sent, List<FormProblem> problems) {
        var isAgain = sent.isOfMove();
        return form(shown, "", isAgain ? sent.sent() : fields(session), isAgain ? problems : List.of());
    }

    /** For a new session. */
    PlaceForm add(ShownPlan shown, SentChange sent, List<FormProblem> problems) {
        var isAgain = sent.isOfNew();
        return form(
                shown,
                SentChange.NEW,
                isAgain ? sent.sent() : Map.of(SentChange.NEW + "dag", firstDay(shown)),
                isAgain ? problems : List.of());
    }

    private static Map<String, String> fields(Placement session) {
        return Map.of(
                "locatie", session.location(),
                "team", session.team(),
                "dag", session.part().date().toString(),
                "dagdeel", session.part().part().code());
    }

    /** That of the week that is looked at would do as well; the first on which something is held is known. */
    private static String firstDay(ShownPlan shown) {
        return shown.shown()
                .session()
                .map(session -> session.part().date())
                .or(() -> shown.rows().stream().map(row -> row.part().date()).min(Comparator.naturalOrder()))
                .map(LocalDate::toString)
                .orElse("");
    }

    private PlaceForm form(ShownPlan shown, String prefix, Map<String, String> sent, List<FormProblem> problems) {
        var choices = new HashMap<String, List<Option>>();
        UnaryOperator<String> value = name -> sent.getOrDefault(prefix + name, "");
        choices.put(
                prefix + "locatie",
                options(
                        shown.posed().locations().stream().map(Location::id),
                        shown.names()::location,
                        value.apply("locatie")));
        choices.put(
                prefix + "team",
                options(shown.posed().teams().stream().map(Team::id), shown.names()::team, value.apply("team")));
        choices.put(
                prefix + "dagdeel",
                Arrays.stream(PartOfDay.values())
                        .map(part -> new Option(
                                part.code(), parts.of(part), part.code().equals(value.apply("dagdeel"))))
                        .toList());
        return new PlaceForm(sent, choices, problems);
    }

    /** By name; one to choose when none is chosen yet. */
    private List<Option> options(Stream<String> ids, UnaryOperator<String> name, String chosen) {
        var options = new ArrayList<Option>();
        if (chosen.isEmpty()) {
            options.add(new Option("", words.of("proposal.choose"), true));
        }
        ids.map(id -> new Option(id, name.apply(id), id.equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return options;
    }
}
