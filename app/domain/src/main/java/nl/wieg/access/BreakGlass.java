package nl.wieg.access;

import java.util.Optional;
import java.util.function.Supplier;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;

/**
 * The emergency procedure (noodprocedure): reaches somebody outside the work context, for an hour, with a written reason. Each use is logged as
 * such and raises an alarm, whether somebody was found or not.
 */
@Service
public class BreakGlass {

    private static final int MOST = 500;
    private static final int LEAST = 10;

    private final Access access;
    private final BreakGlassTable table;

    BreakGlass(Access access, BreakGlassTable table) {
        this.access = access;
        this.table = table;
    }

    /**
     * Searches regardless of the work context; whom it finds may be read for an hour by who asked.
     *
     * @param question what is searched by, for the log
     * @param reason why, 10 to 500 characters
     * @param search gives something whose text form is the id that the log knows
     * @throws WrongInput if no reason was written
     */
    public <T> Optional<T> reach(AccessObject question, String reason, Supplier<Optional<T>> search) {
        var actor = access.require(AccessPolicy.BREAK_GLASS, question);
        var why = reason.strip();
        if (why.length() < LEAST || why.length() > MOST) {
            throw new WrongInput("Schrijf op waarom dit nood is, in " + LEAST + " tot " + MOST + " tekens.");
        }
        var found = search.get();
        found.ifPresent(one -> table.open(actor, one.toString(), why));
        return found;
    }
}
