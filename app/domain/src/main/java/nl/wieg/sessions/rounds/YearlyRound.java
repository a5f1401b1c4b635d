package nl.wieg.sessions.rounds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * What the autumn round of a year would be by the schedule in force, for a planner to confirm.
 *
 * @param offers empty when the schedule asks for nothing that year
 */
public record YearlyRound(int year, List<Offer> offers) {

    private static final int WEEKS = 6;

    public YearlyRound {
        offers = List.copyOf(offers);
    }

    /** Six weeks of workdays from the first Monday of October, so that the autumn break is among them. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate lastDay() {
        return firstDay().plusWeeks(WEEKS - 1).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }
}
