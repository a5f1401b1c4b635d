package nl.wieg.people;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key of one person: seals what can be recognised, bound to the person and to the place where it is kept. */
public final class PersonKey {

    private final PersonId person;
    private final AesGcmJce aead;

    PersonKey(PersonId person, byte[] key) throws GeneralSecurityException {
        this.person = person;
        this.aead = new AesGcmJce(key);
    }

    PersonId person() {
        return person;
    }

    /**
     * Seals it.
     *
     * @param place where it is kept, such as {@code person.identity}: elsewhere it cannot be opened
     */
    public byte[] seal(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, bound(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place + " of " + person, e);
        }
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws IllegalStateException if it was sealed for somebody else or another place, or altered
     */
    public byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, bound(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Cannot open " + place + " of " + person + ": another key or place, or altered", e);
        }
    }

    private byte[] bound(String place) {
        return (person + "/" + place).getBytes(StandardCharsets.UTF_8);
    }
}
