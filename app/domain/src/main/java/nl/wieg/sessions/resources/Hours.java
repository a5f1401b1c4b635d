package nl.wieg.sessions.resources;

import java.time.Duration;
import java.time.LocalTime;
import nl.wieg.shared.WrongInput;

/** Some hours of a day, by the clock there. */
public record Hours(LocalTime from, LocalTime until) {

    /** Whether all of the other hours are in these. */
    public boolean cover(Hours other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    boolean overlap(Hours other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** @throws WrongInput about {@code ends} for what cannot be */
    void check() {
        if (!until.isAfter(from)) {
            throw new WrongInput("ends", "De eindtijd ligt niet na de begintijd.");
        }
    }
}
