package nl.wieg.sessions.resources;

import nl.wieg.shared.WrongInput;

/** A holiday. */
public record DayOff(DayOffKind kind, Days days, String name) {

    private static final int LONGEST_NAME = 100;

    /** @throws WrongInput for what cannot be */
    void check() {
        days.check();
        if (!Code.isLine(name, LONGEST_NAME)) {
            throw new WrongInput("name", "Vul een naam in van ten hoogste " + LONGEST_NAME + " tekens.");
        }
    }
}
