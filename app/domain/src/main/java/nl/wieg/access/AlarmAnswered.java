package nl.wieg.access;

import java.util.UUID;
import nl.wieg.shared.Refusal;

/** Somebody looked at this alarm already; that is recorded once. */
public final class AlarmAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlarmAnswered(UUID id) {
        super("Naar alarm " + id + " heeft al iemand gekeken.");
    }
}
