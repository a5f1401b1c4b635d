package nl.wieg.sessions;

import java.time.LocalDate;
import java.util.UUID;
import nl.wieg.sessions.events.ConsultOffered;
import nl.wieg.sessions.resources.ConsultHourId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.shared.Region;

/**
 * Consult hours of a doctor on a day.
 *
 * @param minutes for one talk
 */
public record Consult(UUID id, ConsultHourId of, LocalDate day, Hours hours, int minutes) {

    ConsultOffered offered() {
        return new ConsultOffered(
                id,
                day.atTime(hours.from()).atZone(Region.ZONE).toInstant(),
                day.atTime(hours.until()).atZone(Region.ZONE).toInstant(),
                minutes);
    }
}
