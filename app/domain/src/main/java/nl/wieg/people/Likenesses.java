package nl.wieg.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The hashes under which somebody is found or likened to others; null where too little is known.
 *
 * @param search of family name, birth date and postcode
 * @param name of family name and birth date
 * @param letter of birth date, postcode and first letter
 */
record Likenesses(byte @Nullable [] search, byte @Nullable [] name, byte @Nullable [] letter) {

    static Likenesses of(PersonIndexes indexes, Identity identity, @Nullable LocalDate birthDate) {
        if (birthDate == null) {
            return new Likenesses(null, null, null);
        }
        var family = identity.name().family();
        var name = indexes.ofName(family, birthDate);
        var address = identity.address();
        return address == null
                ? new Likenesses(null, name, null)
                : new Likenesses(
                        indexes.of(family, birthDate, address.postcode()),
                        name,
                        indexes.ofLetter(identity.name().given(), birthDate, address.postcode()));
    }
}
