package nl.wieg.people;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import nl.wieg.shared.KeyFolder;
import org.springframework.stereotype.Component;

/** Wraps the keys of persons; kept in the mounted folder, never in the database. Another process may have changed it: then it is read again. */
@Component
class MasterKey {

    private static final String NAME = "people-master";

    /** Tink begins what it encrypts with a version byte and the id of the key. */
    private static final int PREFIX = 5;

    private final KeyFolder folder;
    private volatile Aead aead;

    MasterKey(KeyFolder folder) {
        this.folder = folder;
        this.aead = folder.sealing(NAME);
    }

    byte[] wrap(byte[] key, PersonId person) {
        try {
            return aead.encrypt(key, bound(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of " + person, e);
        }
    }

    byte[] unwrap(byte[] wrapped, PersonId person) {
        try {
            return aead.decrypt(wrapped, bound(person));
        } catch (GeneralSecurityException e) {
            return unwrapAnew(wrapped, person);
        }
    }

    /** Wraps with a new key from now on. */
    void renew() {
        folder.addSealingKey(NAME);
        aead = folder.sealing(NAME);
    }

    /** Forgets all but the newest; whoever still needs an older one cannot read any more. */
    void forgetOlder() {
        folder.forgetOldKeys(NAME);
        aead = folder.sealing(NAME);
    }

    /** What everything begins with that the newest key wraps. */
    byte[] newestPrefix() {
        return Arrays.copyOf(wrap(new byte[0], new PersonId(new UUID(0, 0))), PREFIX);
    }

    private byte[] unwrapAnew(byte[] wrapped, PersonId person) {
        try {
            aead = folder.sealing(NAME);
            return aead.decrypt(wrapped, bound(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Cannot unwrap the key of " + person + ": another master key, or altered", e);
        }
    }

    private static byte[] bound(PersonId person) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
