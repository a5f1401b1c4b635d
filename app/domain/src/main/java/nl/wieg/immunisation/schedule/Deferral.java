package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/**
 * Not now: a postponement, which is not an objection.
 *
 * @param kind a kind, or {@code *} for all
 * @param until the first day on which it no longer holds
 */
public record Deferral(String kind, LocalDate until) {

    boolean holds(String otherKind, LocalDate day) {
        return Question.covers(kind, otherKind) && day.isBefore(until);
    }
}
