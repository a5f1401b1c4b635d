package nl.wieg.immunisation;

import java.time.LocalDate;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.immunisation.schedule.DueStatus;
import nl.wieg.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How one dose of the schedule stands for one person, as it was last worked out. */
public record StoredStatus(
        PersonId person,
        DoseName dose,
        DueStatus status,
        LocalDate earliest,
        LocalDate recommended,
        @Nullable LocalDate lapses) {

    static StoredStatus of(PersonId person, DueItem item) {
        return new StoredStatus(person, item.name(), item.status(), item.earliest(), item.recommended(), item.lapses());
    }
}
