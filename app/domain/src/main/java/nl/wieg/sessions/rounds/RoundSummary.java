package nl.wieg.sessions.rounds;

import java.time.LocalDate;

/** A round in a list. */
public record RoundSummary(RoundId id, String name, RoundState state, LocalDate firstDay, LocalDate lastDay) {

    /** The calendar year in which its school year begins. */
    public int schoolYear() {
        return Scope.schoolYearOf(firstDay);
    }
}
