package nl.wieg.sessions.rounds;

import java.time.Instant;
import nl.wieg.shared.WrongInput;

/**
 * The turnout that a planner expects.
 *
 * @param share of those who can be given it, 0 to 1
 */
public record TurnoutSetting(TurnoutKey key, double share, Instant setAt, String setBy) {

    /** @throws WrongInput for what is no share */
    void check() {
        if (!(share >= 0 && share <= 1)) {
            throw new WrongInput("turnout", "Een opkomst is een percentage van 0 tot en met 100.");
        }
    }
}
