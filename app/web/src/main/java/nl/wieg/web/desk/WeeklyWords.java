package nl.wieg.web.desk;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says in words what returns each week. */
@Component
public class WeeklyWords {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DUTCH);

    private final Words words;

    WeeklyWords(Words words) {
        this.words = words;
    }

    /** Maandag, 13.00 tot 14.00 uur, in even weken. */
    public String when(WeeklyHours weekly) {
        return words.of("weekly.when." + weekly.weeks(), capital(weekday(weekly.weekday())), hours(weekly.hours()));
    }

    public String hours(Hours hours) {
        return words.of("weekly.hours", time(hours.from()), time(hours.until()));
    }

    /** Until when; empty when no end is known. */
    public String until(WeeklyHours weekly) {
        return weekly.days().isOpenEnded() ? "" : DutchTimes.day(weekly.days().last());
    }

    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, DUTCH);
    }

    /** In which weeks, as one chooses it. */
    public String weeks(Weeks weeks) {
        return words.of("weekly.weeks." + weeks);
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(DUTCH) + word.substring(1);
    }
}
