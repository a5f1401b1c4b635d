package nl.wieg.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wieg.sessions.events.ConsultOffered;
import nl.wieg.sessions.events.GroupDayOffered;
import nl.wieg.sessions.events.SessionOffered;

/** Spreads the children of a session over its quarters of an hour, as evenly as whole children allow; and consult hours over their talks. */
final class SlotTimes {

    private static final Duration APART = Duration.ofMinutes(15);

    private SlotTimes() {}

    /** In order of time; none without a place. */
    static List<Slot> of(SessionOffered session) {
        var length = Duration.between(session.starts(), session.ends());
        var moments = (int) Math.max(1, length.dividedBy(APART));
        return IntStream.range(0, moments)
                .mapToObj(i -> slot(session.starts().plus(APART.multipliedBy(i)), i, moments, session.capacity()))
                .filter(slot -> slot.capacity() > 0)
                .toList();
    }

    /** As they were offered. */
    static List<Slot> of(GroupDayOffered day) {
        return day.places().entrySet().stream()
                .map(moment -> new Slot(moment.getKey(), moment.getValue(), moment.getValue()))
                .toList();
    }

    /** One talk after the other, as many as fit in. */
    static List<Slot> of(ConsultOffered consult) {
        var length = Duration.ofMinutes(consult.minutes());
        var talks = Duration.between(consult.starts(), consult.ends()).dividedBy(length);
        return LongStream.range(0, talks)
                .mapToObj(i -> new Slot(consult.starts().plus(length.multipliedBy(i)), 1, 1))
                .toList();
    }

    private static Slot slot(Instant starts, int number, int moments, int children) {
        var places = (number + 1L) * children / moments - (long) number * children / moments;
        return new Slot(starts, (int) places, (int) places);
    }
}
