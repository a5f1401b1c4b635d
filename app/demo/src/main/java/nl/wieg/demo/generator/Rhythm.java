package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How often a source closes a file. */
enum Rhythm {
    DAILY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY;

    /** The day on which the file that a day belongs to is closed. */
    LocalDate closing(LocalDate day) {
        int months =
                switch (this) {
                    case DAILY -> 0;
                    case MONTHLY -> 1;
                    case QUARTERLY -> 3;
                    case HALF_YEARLY -> 6;
                };
        if (months == 0) {
            return day;
        }
        int lastMonth = (day.getMonthValue() + months - 1) / months * months;
        return day.withDayOfMonth(1).withMonth(lastMonth).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The closing days of whole years, in order. */
    List<LocalDate> closings(int fromYear, int toYear) {
        return LocalDate.of(fromYear, 1, 1)
                .datesUntil(LocalDate.of(toYear + 1, 1, 1))
                .filter(day -> day.equals(closing(day)))
                .toList();
    }
}
