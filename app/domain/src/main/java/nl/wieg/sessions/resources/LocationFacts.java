package nl.wieg.sessions.resources;

import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;

/**
 * What a location is.
 *
 * @param code by which files name it
 * @param address as on a letter
 */
public record LocationFacts(
        String code,
        String name,
        LocationKind kind,
        String address,
        MunicipalityCode municipality,
        RdPoint at,
        Rooms rooms,
        Comfort comfort) {

    private static final int LONGEST_ADDRESS = 200;

    /** @throws WrongInput for what cannot be, one thing at a time */
    void check() {
        Code.check(code, name);
        if (!Code.isLine(address, LONGEST_ADDRESS)) {
            throw new WrongInput("address", "Vul een adres in van ten hoogste " + LONGEST_ADDRESS + " tekens.");
        }
        at.check();
        rooms.check();
    }

    /**
     * How large it is.
     *
     * @param lanes for which there is room
     */
    public record Rooms(int rooms, int lanes) {

        private static final int MOST = 20;

        private void check() {
            if (rooms < 1 || rooms > MOST) {
                throw new WrongInput("rooms", "Een locatie heeft 1 tot " + MOST + " ruimtes.");
            }
            if (lanes < 1 || lanes > MOST) {
                throw new WrongInput("lanes", "Een locatie heeft plaats voor 1 tot " + MOST + " priklijnen.");
            }
        }
    }

    /** What is there for whom it matters. */
    public record Comfort(boolean wheelchair, boolean quietRoom, boolean fridge) {}
}
