package nl.wieg.immunisation;

import java.time.LocalDate;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.immunisation.schedule.FilledDose;
import nl.wieg.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How one dose of the schedule stands for one person, as it was last worked out.
 *
 * @param earliest null once it was given
 * @param recommended null once it was given
 * @param lapses null once it was given, and for what never lapses
 * @param givenOn null until it was given
 */
public record StoredStatus(
        PersonId person,
        DoseName dose,
        DoseStatus status,
        @Nullable LocalDate earliest,
        @Nullable LocalDate recommended,
        @Nullable LocalDate lapses,
        @Nullable LocalDate givenOn) {

    static StoredStatus of(PersonId person, DueItem item) {
        return new StoredStatus(
                person,
                item.name(),
                DoseStatus.of(item.status()),
                item.earliest(),
                item.recommended(),
                item.lapses(),
                null);
    }

    static StoredStatus of(PersonId person, FilledDose filled) {
        return new StoredStatus(person, filled.name(), DoseStatus.GIVEN, null, null, null, filled.givenOn());
    }
}
