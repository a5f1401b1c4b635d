package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.time.Month;

/** When a child is protected against RSV: at once when born in the season of October to March, else in the autumn of its birth. */
final class RsvSeason {

    private static final int DAYS_AFTER_BIRTH = 14;

    private RsvSeason() {}

    /** The best day; never before birth. */
    static LocalDate recommended(LocalDate birth) {
        var september = LocalDate.of(birth.getYear(), Month.SEPTEMBER, 1);
        return isInSeason(birth) || birth.isAfter(september) ? birth : september;
    }

    /** The last day that is not late. */
    static LocalDate lastGoodDay(LocalDate birth) {
        return isInSeason(birth) ? birth.plusDays(DAYS_AFTER_BIRTH) : LocalDate.of(birth.getYear(), Month.OCTOBER, 31);
    }

    private static boolean isInSeason(LocalDate birth) {
        return birth.getMonthValue() >= Month.OCTOBER.getValue() || birth.getMonthValue() <= Month.MARCH.getValue();
    }
}
