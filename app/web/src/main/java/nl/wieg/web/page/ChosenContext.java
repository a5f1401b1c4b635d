package nl.wieg.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.wieg.access.WorkContext;

/** The work context of a web session: the one that was chosen, as long as it is granted; the only one when there is no choice. */
public final class ChosenContext {

    private static final String NAME = "wieg.context";

    private ChosenContext() {}

    /**
     * For whom somebody works in this session.
     *
     * @param granted today
     */
    public static Optional<WorkContext> of(HttpServletRequest request, List<WorkContext> granted) {
        if (granted.size() == 1) {
            return Optional.of(granted.getFirst());
        }
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(NAME);
        return granted.stream()
                .filter(context -> context.municipality().equals(chosen))
                .findFirst();
    }

    /** From now on in this session. */
    public static void choose(HttpServletRequest request, WorkContext context) {
        request.getSession().setAttribute(NAME, context.municipality());
    }
}
