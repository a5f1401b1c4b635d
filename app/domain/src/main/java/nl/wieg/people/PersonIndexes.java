package nl.wieg.people;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wieg.shared.KeyFolder;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes by which a person is found without anything readable in the database: there are few enough numbers to try them all, so the key
 * stays outside.
 */
@Component
class PersonIndexes {

    /** Tink puts five bytes of key id before the tag. */
    private static final int PREFIX = 5;

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{IsAlphabetic}]");

    private final Mac mac;

    PersonIndexes(KeyFolder keys) {
        this.mac = keys.hashing("people-index");
    }

    byte[] of(Bsn bsn) {
        return hash("bsn|" + bsn.digits());
    }

    byte[] of(ReferenceScheme scheme, String number) {
        return hash(scheme.code() + "|" + number);
    }

    /** Accents, capitals, dashes and spaces make no difference. */
    byte[] of(String family, LocalDate birthDate, String postcode) {
        return hash("name|" + letters(family) + "|" + birthDate + "|"
                + postcode.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** By which two rows of one person may be alike: what the search ignores, and where they live, makes no difference. */
    byte[] ofName(String family, LocalDate birthDate) {
        return hash("family|" + letters(family) + "|" + birthDate);
    }

    /** By which two rows of one person may be alike, whatever their family is called. */
    byte[] ofLetter(String given, LocalDate birthDate, String postcode) {
        var letters = letters(given);
        return hash("letter|" + letters.substring(0, Math.min(1, letters.length())) + "|" + birthDate + "|" + postcode);
    }

    private byte[] hash(String value) {
        try {
            var tag = mac.computeMac(value.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOfRange(tag, PREFIX, tag.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot hash", e);
        }
    }

    private static String letters(String name) {
        var bare = NOT_A_LETTER
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
