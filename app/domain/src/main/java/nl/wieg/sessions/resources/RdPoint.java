package nl.wieg.sessions.resources;

import nl.wieg.shared.WrongInput;

/** A point in the Netherlands, in kilometres (RD coordinates divided by 1,000). */
public record RdPoint(double x, double y) {

    /** As the crow flies. */
    public double kmTo(RdPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** @throws WrongInput about {@code x} or {@code y} for a point outside the country */
    void check() {
        if (!(x >= 0 && x <= 290)) {
            throw new WrongInput("x", "De x-coördinaat is een getal van 0 tot 290 kilometer.");
        }
        if (!(y >= 300 && y <= 630)) {
            throw new WrongInput("y", "De y-coördinaat is een getal van 300 tot 630 kilometer.");
        }
    }
}
