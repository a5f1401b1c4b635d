package nl.wieg.web.desk.resources;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * The forms of one page, filled in with what stands there or with what was sent.
 *
 * @param part the form that was refused; empty when none was
 */
public record ResourceForm(
        String part, Map<String, String> sent, Map<String, List<Option>> choices, List<FormProblem> problems)
        implements Fields {

    public ResourceForm {
        sent = Map.copyOf(sent);
        choices = Map.copyOf(choices);
        problems = List.copyOf(problems);
    }

    /** Whether this form is the one to put right. */
    public boolean isOpen(String form) {
        return part.equals(form);
    }

    public boolean isTicked(String field) {
        return !value(field).isEmpty();
    }
}
