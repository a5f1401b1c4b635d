package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import nl.wieg.people.PersonId;

/** Something that counts for consent and was said on a day. */
sealed interface Statement {

    LocalDate on();

    /** What one of the family said of the whole programme. */
    record Word(PersonId by, Decision decision, LocalDate on) implements Statement {}

    /** An objection of one of the family to this kind: until it is ended they say no to it, whatever they say of the whole programme. */
    record Objects(PersonId by, LocalDate on) implements Statement {}

    /** What a doctor or nurse found. */
    record Found(Finding finding, LocalDate on) implements Statement {}
}
