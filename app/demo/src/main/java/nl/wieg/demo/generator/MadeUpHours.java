package nl.wieg.demo.generator;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hours that return each week.
 *
 * @param oddWeeksOnly whether only every other week
 */
public record MadeUpHours(DayOfWeek weekday, LocalTime from, LocalTime until, boolean oddWeeksOnly) {

    static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    static MadeUpHours day(DayOfWeek weekday) {
        return new MadeUpHours(weekday, OPENS, CLOSES, false);
    }

    static MadeUpHours evening(DayOfWeek weekday) {
        return new MadeUpHours(weekday, LocalTime.of(17, 30), LocalTime.of(21, 0), false);
    }

    /** From noon until after an evening session. */
    static MadeUpHours late(DayOfWeek weekday) {
        return new MadeUpHours(weekday, LocalTime.of(12, 30), LocalTime.of(21, 0), false);
    }

    static MadeUpHours everyOtherSaturday() {
        return new MadeUpHours(DayOfWeek.SATURDAY, OPENS, LocalTime.of(12, 30), true);
    }

    /** So many different weekdays. */
    static Stream<DayOfWeek> some(int days, Dice dice) {
        var from = dice.below(WEEKDAYS.size());
        return Stream.iterate(0, i -> i + 1).limit(days).map(i -> WEEKDAYS.get((from + 2 * i) % WEEKDAYS.size()));
    }
}
