package nl.wieg.web.desk.roster;

import java.util.List;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * Somebody's duty, and with whom it can be swapped.
 *
 * @param when and where, in words
 * @param colleagues who can take it
 * @param ways in which the chosen one can; none while nobody is chosen
 */
public record SwapView(
        String name, String when, String address, List<Option> colleagues, List<Way> ways, List<FormProblem> problems) {

    static String address(EmployeeId from, SessionId session) {
        return "/rooster/medewerker/" + from + "/ruil/" + session;
    }

    public boolean hasNobody() {
        return colleagues.isEmpty();
    }

    /** Where all their duties are. */
    public String back() {
        return address.substring(0, address.indexOf("/ruil/"));
    }

    /** Whom was chosen; empty for nobody. */
    public String chosen() {
        return colleagues.stream()
                .filter(Option::selected)
                .map(Option::value)
                .findFirst()
                .orElse("");
    }

    public String problem(String field) {
        return FormProblem.at(field, problems);
    }

    /**
     * For nothing, or for a session of theirs.
     *
     * @param beyond in what it asks more than was agreed; empty when in nothing
     */
    public record Way(Option option, String beyond) {}
}
