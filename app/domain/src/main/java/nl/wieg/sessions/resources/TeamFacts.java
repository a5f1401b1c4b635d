package nl.wieg.sessions.resources;

import nl.wieg.shared.WrongInput;

/**
 * What a team is.
 *
 * @param code by which files name it
 * @param base from where it drives
 * @param lanes that it holds when it is whole
 */
public record TeamFacts(String code, String name, RdPoint base, int lanes) {

    private static final int MOST_LANES = 20;

    /** @throws WrongInput for what cannot be, one thing at a time */
    void check() {
        Code.check(code, name);
        base.check();
        if (lanes < 1 || lanes > MOST_LANES) {
            throw new WrongInput("lanes", "Een team houdt 1 tot " + MOST_LANES + " priklijnen.");
        }
    }
}
