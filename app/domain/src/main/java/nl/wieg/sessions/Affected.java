package nl.wieg.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Which sessions an absence touches: those that stand and have not begun. */
@Component
class Affected {

    private final SessionTable table;
    private final Roster roster;
    private final AbsentPlaces places;
    private final Clock clock;

    Affected(SessionTable table, Roster roster, AbsentPlaces places, Clock clock) {
        this.table = table;
        this.roster = roster;
        this.places = places;
        this.clock = clock;
    }

    /** In order of time. */
    List<HeldSession> by(Absence absence) {
        var now = LocalDateTime.now(clock.withZone(Region.ZONE));
        return table.planned(absence.days()).stream()
                .filter(held -> held.begins().isAfter(now))
                .filter(touches(absence))
                .toList();
    }

    private Predicate<HeldSession> touches(Absence absence) {
        if (absence instanceof Absence.OfEmployee somebody) {
            return hasOnDuty(somebody);
        }
        var isLost = places.of(absence);
        return held -> isLost.test(held.session().location());
    }

    private Predicate<HeldSession> hasOnDuty(Absence.OfEmployee somebody) {
        var sessions = roster.in(somebody.days()).stream()
                .filter(duty -> duty.employee().equals(somebody.employee()))
                .map(duty -> duty.shift().session())
                .collect(Collectors.toUnmodifiableSet());
        return held -> sessions.contains(held.id());
    }
}
