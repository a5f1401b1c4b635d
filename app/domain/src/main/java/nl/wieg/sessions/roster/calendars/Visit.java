package nl.wieg.sessions.roster.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.shared.Region;

/** When and where a session wants somebody. */
record Visit(UUID session, LocalDate day, Hours hours, LocationId location) {

    Instant starts() {
        return at(hours.from());
    }

    Instant ends() {
        return at(hours.until());
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(Region.ZONE).toInstant();
    }
}
