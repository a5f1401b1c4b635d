package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import nl.wieg.people.PersonId;

/** Something that counts for consent and was said on a day. */
sealed interface Statement {

    LocalDate on();

    /** What one of the family said. */
    record Word(PersonId by, Decision decision, LocalDate on) implements Statement {}

    /** What a doctor or nurse found. */
    record Found(Finding finding, LocalDate on) implements Statement {}
}
