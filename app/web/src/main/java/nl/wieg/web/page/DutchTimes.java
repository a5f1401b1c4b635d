package nl.wieg.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days, moments and durations in Dutch, in the time of Amsterdam. */
public final class DutchTimes {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", DUTCH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd-MM-yyyy\u00a0HH.mm", DUTCH);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd-MM-yyyy\u00a0HH.mm.ss", DUTCH);

    private DutchTimes() {}

    /** 14 maart 2024. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** donderdag 14 maart: for what is near enough to know the year. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 9.05, by the clock there. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 14 maart 2024, 9.05 uur: for running text. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(AMSTERDAM));
    }

    /** 14-03-2024 09.05: for tables, where moments stand under each other. */
    public static String stamp(Instant at) {
        return STAMP.format(at.atZone(AMSTERDAM));
    }

    /** 14-03-2024 09.05.07: for tables in which the order within a minute matters. */
    public static String second(Instant at) {
        return SECOND.format(at.atZone(AMSTERDAM));
    }

    /** 38 seconden, 2 minuten, 3 uur: the largest unit that fits, rounded up so that nobody waits longer than told. */
    public static String duration(Duration duration) {
        long seconds = Math.max(1, duration.plusMillis(999).toSeconds());
        if (seconds < 90) {
            return seconds == 1 ? "1 seconde" : seconds + " seconden";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 90 ? minutes + " minuten" : (minutes + 59) / 60 + " uur";
    }
}
