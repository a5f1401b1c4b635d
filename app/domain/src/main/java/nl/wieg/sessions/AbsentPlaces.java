package nl.wieg.sessions;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.stereotype.Component;

/** At which locations nothing can be held. */
@Component
class AbsentPlaces {

    private final Locations locations;

    AbsentPlaces(Locations locations) {
        this.locations = locations;
    }

    /** None when it is somebody of the staff who is not there. */
    Predicate<UUID> of(Absence absence) {
        return switch (absence) {
            case Absence.OfDay day -> location -> true;
            case Absence.OfHall hall -> hall.hall().value()::equals;
            case Absence.OfArea area -> in(area.municipalities())::contains;
            case Absence.OfEmployee somebody -> location -> false;
        };
    }

    private Set<UUID> in(Set<MunicipalityCode> municipalities) {
        return locations.all().stream()
                .filter(location -> municipalities.contains(location.facts().municipality()))
                .map(Location::id)
                .map(id -> id.value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
