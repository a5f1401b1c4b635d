package nl.wieg.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.wieg.sessions.events.GroupDayCancelled;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.shared.Region;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Which group days an absence touches: those that stand and have not begun. None can be held without its location. */
@Component
class LostGroupDays {

    private final GroupDays groupDays;
    private final AbsentPlaces places;
    private final Bookings bookings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LostGroupDays(
            GroupDays groupDays,
            AbsentPlaces places,
            Bookings bookings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groupDays = groupDays;
        this.places = places;
        this.bookings = bookings;
        this.events = events;
        this.clock = clock;
    }

    /** In order of time. */
    List<Repair.LostGroupDay> by(Absence absence) {
        var isLost = places.of(absence);
        var days = groupDays.standing(absence.days().first(), absence.days().last()).stream()
                .filter(day -> isLost.test(day.location()) && isAhead(day))
                .toList();
        var booked = bookings.of(days.stream().map(GroupDay::id).toList());
        return days.stream()
                .map(day -> new Repair.LostGroupDay(
                        day, booked.getOrDefault(day.id(), Bookings.Places.NONE).booked()))
                .toList();
    }

    /** In the transaction of its caller. */
    void cancel(GroupDay day, String reason) {
        groupDays.cancel(day.id(), reason);
        events.publishEvent(new GroupDayCancelled(day.id(), reason));
    }

    private boolean isAhead(GroupDay day) {
        return day.day().atTime(day.hours().from()).isAfter(LocalDateTime.now(clock.withZone(Region.ZONE)));
    }
}
