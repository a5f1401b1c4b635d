package nl.wieg.sessions.resources.files;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;

/** Hours that return, as a line: {@code ma 09:00-12:30 vanaf 01-09-2026}, {@code vr even 13:00-17:00 vanaf 01-09-2026 t/m 31-12-2026}. */
final class WrittenHours {

    static final String EXAMPLE = "ma 09:00-12:30 vanaf 01-09-2026";

    private static final List<String> WEEKDAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final String TIME = "(\\d{1,2})[:.](\\d{2})";
    private static final Pattern LINE = Pattern.compile(
            "(" + String.join("|", WEEKDAYS) + ")(?:\\s+(even|oneven))?\\s+" + TIME + "\\s*-\\s*" + TIME
                    + "\\s+vanaf\\s+(" + WrittenDay.SHAPE + ")" + WrittenDays.UNTIL,
            Pattern.CASE_INSENSITIVE);

    private WrittenHours() {}

    /** A line each, by weekday and time. */
    static String write(List<WeeklyHours> all) {
        return all.stream()
                .sorted(Comparator.comparing(WeeklyHours::weekday)
                        .thenComparing(hours -> hours.hours().from())
                        .thenComparing(WeeklyHours::weeks)
                        .thenComparing(hours -> hours.days().first()))
                .map(WrittenHours::write)
                .collect(Collectors.joining("\n"));
    }

    /** Empty for what is no such line. */
    static Optional<WeeklyHours> read(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return hours(found).flatMap(hours -> WrittenDays.readOpen(found.group(7), found.group(8))
                .map(days -> new WeeklyHours(weekday(found), weeks(found), hours, days)));
    }

    private static String write(WeeklyHours hours) {
        return WEEKDAYS.get(hours.weekday().getValue() - 1)
                + switch (hours.weeks()) {
                    case EVERY -> "";
                    case ODD -> " oneven";
                    case EVEN -> " even";
                }
                + " " + hours.hours().from() + "-" + hours.hours().until()
                + " vanaf " + WrittenDays.writeOpen(hours.days());
    }

    private static DayOfWeek weekday(Matcher found) {
        return DayOfWeek.of(WEEKDAYS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Weeks weeks(Matcher found) {
        if (found.group(2) == null) {
            return Weeks.EVERY;
        }
        return found.group(2).equalsIgnoreCase("even") ? Weeks.EVEN : Weeks.ODD;
    }

    private static Optional<Hours> hours(Matcher found) {
        try {
            return Optional.of(new Hours(time(found.group(3), found.group(4)), time(found.group(5), found.group(6))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
