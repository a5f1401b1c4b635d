package nl.wieg.sessions.roster;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.UUID;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.resources.Hours;

/** The time that a session asks of who is there. */
public record Shift(UUID session, DayPart part, Hours hours) {

    private static final double SECONDS = 3_600;

    LocalDateTime begins() {
        return part.date().atTime(hours.from());
    }

    LocalDateTime ends() {
        return part.date().atTime(hours.until());
    }

    double lengthInHours() {
        return hours.length().toSeconds() / SECONDS;
    }

    boolean isInWeekOf(Shift other) {
        return week() == other.week() && weekYear() == other.weekYear();
    }

    /** Before it or after it. */
    long daysFrom(Shift other) {
        return Math.abs(ChronoUnit.DAYS.between(part.date(), other.part().date()));
    }

    private int week() {
        return part.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int weekYear() {
        return part.date().get(IsoFields.WEEK_BASED_YEAR);
    }
}
