package nl.wieg.people;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wieg.shared.KeptKeys;
import nl.wieg.shared.KeyFolder;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes by which a person is found without anything readable in the database: there are few enough numbers to try them all, so the key
 * stays outside. Everything is written under the newest key; while the key is being renewed, older ones find what was not hashed again yet.
 */
@Component
class PersonIndexes {

    /** Tink puts five bytes of key id before the tag. */
    private static final int PREFIX = 5;

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{IsAlphabetic}]");

    private static final String NAME = "people-index";

    private final KeyFolder folder;
    private final KeptKeys<List<Mac>> keys;

    PersonIndexes(KeyFolder folder) {
        this.folder = folder;
        this.keys = new KeptKeys<>(folder, NAME, folder::eachHashing);
    }

    byte[] of(Bsn bsn) {
        return hash(text(bsn));
    }

    byte[] of(ReferenceScheme scheme, String number) {
        return hash(text(scheme, number));
    }

    /** Accents, capitals, dashes and spaces make no difference. */
    byte[] of(String family, LocalDate birthDate, String postcode) {
        return hash(text(family, birthDate, postcode));
    }

    /** Under each key there is, the newest first. */
    List<byte[]> each(Bsn bsn) {
        return hashes(text(bsn));
    }

    /** Under each key there is, the newest first. */
    List<byte[]> each(ReferenceScheme scheme, String number) {
        return hashes(text(scheme, number));
    }

    /** Under each key there is, the newest first. */
    List<byte[]> each(String family, LocalDate birthDate, String postcode) {
        return hashes(text(family, birthDate, postcode));
    }

    /** Whether something may still be hashed under an older key. */
    boolean hasOlderKeys() {
        return keys.newest().size() > 1;
    }

    /** Hashes with a new key from now on. */
    void renew() {
        folder.addHashingKey(NAME);
    }

    /** Forgets all but the newest: what is still hashed under an older one is found by nobody. */
    void forgetOlder() {
        folder.forgetOldHashingKeys(NAME);
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

    private static String text(Bsn bsn) {
        return "bsn|" + bsn.digits();
    }

    private static String text(ReferenceScheme scheme, String number) {
        return scheme.code() + "|" + number;
    }

    private static String text(String family, LocalDate birthDate, String postcode) {
        return "name|" + letters(family) + "|" + birthDate + "|"
                + postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private byte[] hash(String text) {
        return hash(keys.newest().getFirst(), text);
    }

    private List<byte[]> hashes(String text) {
        return keys.newest().stream().map(key -> hash(key, text)).toList();
    }

    private static byte[] hash(Mac key, String text) {
        try {
            var tag = key.computeMac(text.getBytes(StandardCharsets.UTF_8));
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
