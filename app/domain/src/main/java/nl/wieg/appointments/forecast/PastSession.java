package nl.wieg.appointments.forecast;

import java.util.UUID;

/**
 * A session that was held.
 *
 * @param capacity children, as it was planned
 * @param expected children, when it was published
 */
public record PastSession(UUID id, SessionFacts facts, int capacity, double expected, Attendance attendance) {

    /** Of a full session nobody knows how many would have come. */
    Case turnout() {
        return new Case(facts.year(), facts.traits(), expected, attendance.present(), attendance.booked() >= capacity);
    }

    Case noShow() {
        return new Case(facts.year(), facts.traits(), attendance.booked(), attendance.missed(), false);
    }
}
