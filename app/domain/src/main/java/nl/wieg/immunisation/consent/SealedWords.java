package nl.wieg.immunisation.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKey;
import nl.wieg.people.PersonKeys;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that go with a record, sealed with the key of whom it is about, each table a place of its own. */
@Component
class SealedWords {

    private static final int LONGEST = 4_000;

    private final PersonKeys keys;

    SealedWords(PersonKeys keys) {
        this.keys = keys;
    }

    /** Sealed; null when there are none. */
    byte @Nullable [] seal(PersonId person, String words, String place) {
        if (words.length() > LONGEST) {
            throw new WrongInput("words", "Schrijf het korter op, in hoogstens " + LONGEST + " tekens.");
        }
        return words.isBlank() ? null : keys.of(person).seal(words.getBytes(UTF_8), place);
    }

    PersonKey keyOf(PersonId person) {
        return keys.of(person);
    }

    /** The words of this row; empty when there are none. */
    static String open(PersonKey key, ResultSet row, String column, String place) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? "" : new String(key.open(sealed, place), UTF_8);
    }
}
