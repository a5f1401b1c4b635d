package nl.wieg.web.desk.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import org.jspecify.annotations.Nullable;

/** A form about a child as it was sent; what cannot be read is said as a sentence. */
record SentForm(PersonId child, Map<String, String> fields) {

    SentForm {
        fields = Map.copyOf(fields);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** What was filled in; null when nothing was. */
    @Nullable
    String told(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    LocalDate day(String field) {
        return SentDays.read(text(field)).orElseThrow(() -> new WrongInput(field, "Vul een datum in."));
    }

    <E extends Enum<E>> E choice(Class<E> type, String field) {
        try {
            return Enum.valueOf(type, text(field));
        } catch (IllegalArgumentException e) {
            throw new WrongInput(field, "Kies een van de mogelijkheden.");
        }
    }

    /** Who said it, as whom, how and when. */
    Said said() {
        var by = id("wie");
        var method = choice(Method.class, "hoe");
        return by.equals(child)
                ? Said.bySelf(by, method, day("dag"), text("uitleg"))
                : Said.byHolder(by, method, day("dag"), text("uitleg"));
    }

    private PersonId id(String field) {
        try {
            return new PersonId(UUID.fromString(text(field)));
        } catch (IllegalArgumentException e) {
            throw new WrongInput(field, "Kies wie dit zei.");
        }
    }
}
