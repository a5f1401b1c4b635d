package nl.wieg.appointments.fill;

import java.time.Duration;

/**
 * How far a session may be overbooked.
 *
 * @param mostExtra share of the capacity, 0 to 1
 * @param longestWait longer is too long
 * @param mostRisk share of such sessions in which somebody may wait too long, 0 to 1
 */
public record FillRule(double mostExtra, Duration longestWait, double mostRisk) {

    private static final double ROUNDING = 1e-9;

    /** Whole places above a capacity. */
    public int most(int capacity) {
        return (int) Math.floor(capacity * mostExtra + ROUNDING);
    }
}
