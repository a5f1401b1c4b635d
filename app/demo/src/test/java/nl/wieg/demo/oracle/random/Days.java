package nl.wieg.demo.oracle.random;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days in and around one year, the edges of the year more often than chance would have them. */
record Days(int year, LocalDate today) {

    LocalDate any(Dice dice) {
        return switch (dice.between(1, 10)) {
            case 1, 2 -> edge(dice);
            case 3 -> in(year - 1, dice);
            case 4 -> in(year + 1, dice);
            case 5 -> YearMonth.of(year, 2).atEndOfMonth();
            default -> in(year, dice);
        };
    }

    /** A day that is surely past, by a day or more. */
    LocalDate past(Dice dice) {
        LocalDate day = any(dice);
        return day.isBefore(today) ? day : today.minusDays(dice.between(1, 300));
    }

    private LocalDate edge(Dice dice) {
        return dice.pick(List.of(
                LocalDate.of(year - 1, 12, 31),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 1)));
    }

    private static LocalDate in(int year, Dice dice) {
        return LocalDate.ofYearDay(year, dice.between(1, 365));
    }
}
