package nl.wieg.sessions.resources;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.wieg.shared.WrongInput;

/**
 * Hours that return each week, or every other week: when a location is open, when somebody works.
 *
 * @param days while it is so
 */
public record WeeklyHours(DayOfWeek weekday, Weeks weeks, Hours hours, Days days) {

    private static final int MOST = 100;

    /** Whether all of the hours of this day are in them. */
    boolean cover(LocalDate day, Hours wanted) {
        return holdOn(day) && hours.cover(wanted);
    }

    boolean holdOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && weeks.include(day) && days.includes(day);
    }

    /** Whether all of the other is in it, but for days after its last. */
    boolean contains(WeeklyHours other) {
        return weekday == other.weekday
                && (weeks == Weeks.EVERY || weeks == other.weeks)
                && hours.cover(other.hours)
                && days.includes(other.days.first());
    }

    boolean overlap(WeeklyHours other) {
        return weekday == other.weekday
                && weeks.meet(other.weeks)
                && hours.overlap(other.hours)
                && days.overlaps(other.days);
    }

    /** @throws WrongInput for hours or days that cannot be, for two that overlap, and for more than anybody keeps */
    static void check(List<WeeklyHours> all) {
        if (all.size() > MOST) {
            throw new WrongInput("begins", "Er kunnen ten hoogste " + MOST + " tijden staan.");
        }
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            one.hours.check();
            one.days.check();
            if (all.subList(i + 1, all.size()).stream().anyMatch(one::overlap)) {
                throw new WrongInput("begins", "Deze tijden overlappen met tijden die er al staan.");
            }
        }
    }
}
