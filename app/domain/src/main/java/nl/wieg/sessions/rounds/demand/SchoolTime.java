package nl.wieg.sessions.rounds.demand;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import nl.wieg.sessions.plan.DayPart;

/**
 * When children would miss school. Schools differ and their hours are not known here: school is thought to last until 15.00 on every weekday that is
 * no holiday. A part of a day is school time when more than half of it lies before that, since families choose the free hours first.
 */
final class SchoolTime {

    private static final LocalTime OUT = LocalTime.of(15, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> schoolFree;

    SchoolTime(Set<LocalDate> schoolFree) {
        this.schoolFree = Set.copyOf(schoolFree);
    }

    boolean includes(DayPart part, RoundSupply.Hours hours) {
        return !WEEKEND.contains(part.date().getDayOfWeek())
                && !schoolFree.contains(part.date())
                && Duration.between(hours.from(), OUT)
                                .multipliedBy(2)
                                .compareTo(Duration.between(hours.from(), hours.until()))
                        > 0;
    }
}
