package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import nl.wieg.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, as whom, how, when, and after which text.
 *
 * @param by null for a professional, whose name stands with the record
 * @param textVersion of what they were told before; empty for a professional
 */
public record Said(@Nullable PersonId by, Relation relation, Method method, LocalDate on, String textVersion) {

    public static Said bySelf(PersonId person, Method method, LocalDate on, String textVersion) {
        return new Said(person, Relation.SELF, method, on, textVersion);
    }

    public static Said byHolder(PersonId holder, Method method, LocalDate on, String textVersion) {
        return new Said(holder, Relation.HOLDER, method, on, textVersion);
    }

    /** By whoever records it. */
    public static Said byProfessional(LocalDate on) {
        return new Said(null, Relation.PROFESSIONAL, Method.ORAL, on, "");
    }
}
