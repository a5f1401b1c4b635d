package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/** Where and when a session is put, and by whom. */
public record PlaceForm(Map<String, String> sent, Map<String, List<Option>> choices, List<FormProblem> problems)
        implements Fields {

    public PlaceForm {
        sent = Map.copyOf(sent);
        choices = Map.copyOf(choices);
        problems = List.copyOf(problems);
    }
}
