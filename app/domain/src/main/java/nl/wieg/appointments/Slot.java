package nl.wieg.appointments;

import java.time.Instant;

/**
 * Places at one moment of a session.
 *
 * @param capacity children that come at this moment
 * @param remaining places that nobody took; below 0 when the capacity was lowered under those who have one
 */
public record Slot(Instant starts, int capacity, int remaining) {

    public int booked() {
        return capacity - remaining;
    }

    /** With so many places: who is booked stays. */
    Slot of(int places) {
        return new Slot(starts, places, places - booked());
    }
}
