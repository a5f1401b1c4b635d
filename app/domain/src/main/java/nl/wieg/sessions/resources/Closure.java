package nl.wieg.sessions.resources;

import nl.wieg.shared.WrongInput;

/** Days on which a location cannot be used, and why. */
public record Closure(Days days, String reason) {

    private static final int LONGEST_REASON = 200;

    /** @throws WrongInput for what cannot be */
    void check() {
        days.check();
        if (!Code.isLine(reason, LONGEST_REASON)) {
            throw new WrongInput("reason", "Vul een reden in van ten hoogste " + LONGEST_REASON + " tekens.");
        }
    }
}
