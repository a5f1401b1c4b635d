package nl.wieg.web.desk.search;

import java.util.List;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * The page on which a child is found.
 *
 * @param contexts for whom who looks may work; one of them is selected once it was chosen
 * @param context the chosen one in words; empty while none was
 * @param nobody whether a search found nobody
 * @param reason what was written for the emergency procedure
 */
public record SearchView(
        List<Option> contexts,
        String context,
        SearchForm form,
        List<FormProblem> problems,
        boolean nobody,
        String reason) {

    public boolean hasChoice() {
        return contexts.size() > 1;
    }

    public boolean hasContext() {
        return !context.isEmpty();
    }

    public boolean isInvalid(String field) {
        return FormProblem.isAt(field, problems);
    }
}
