package nl.wieg.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Which sessions an absence touches: those that stand and have not begun. */
@Component
class Affected {

    private final SessionTable table;
    private final Roster roster;
    private final Locations locations;
    private final Clock clock;

    Affected(SessionTable table, Roster roster, Locations locations, Clock clock) {
        this.table = table;
        this.roster = roster;
        this.locations = locations;
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
        return switch (absence) {
            case Absence.OfDay day -> held -> true;
            case Absence.OfHall hall ->
                held -> held.session().location().equals(hall.hall().value());
            case Absence.OfArea area -> isIn(area.municipalities());
            case Absence.OfEmployee somebody -> hasOnDuty(somebody);
        };
    }

    private Predicate<HeldSession> isIn(Set<MunicipalityCode> municipalities) {
        Map<UUID, MunicipalityCode> homes = locations.all().stream()
                .collect(Collectors.toMap(location -> location.id().value(), location -> location.facts()
                        .municipality()));
        return held -> municipalities.contains(homes.getOrDefault(held.session().location(), MunicipalityCode.UNKNOWN));
    }

    private Predicate<HeldSession> hasOnDuty(Absence.OfEmployee somebody) {
        var sessions = roster.in(somebody.days()).stream()
                .filter(duty -> duty.employee().equals(somebody.employee()))
                .map(duty -> duty.shift().session())
                .collect(Collectors.toUnmodifiableSet());
        return held -> sessions.contains(held.id());
    }
}
