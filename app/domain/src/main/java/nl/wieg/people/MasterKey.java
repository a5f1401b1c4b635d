package nl.wieg.people;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wieg.shared.KeptKeys;
import nl.wieg.shared.KeyFolder;
import org.springframework.stereotype.Component;

/** Wraps the keys of persons; kept in the mounted folder, never in the database. */
@Component
class MasterKey {

    private static final String NAME = "people-master";

    /** Tink begins what it encrypts with a version byte and the id of the key. */
    private static final int PREFIX = 5;

    private final KeyFolder folder;
    private final KeptKeys<Aead> keys;

    MasterKey(KeyFolder folder) {
        this.folder = folder;
        this.keys = new KeptKeys<>(folder, NAME, folder::sealing);
    }

    byte[] wrap(byte[] key, PersonId person) {
        try {
            return keys.newest().encrypt(key, bound(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of " + person, e);
        }
    }

    byte[] unwrap(byte[] wrapped, PersonId person) {
        try {
            return keys.newest().decrypt(wrapped, bound(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Cannot unwrap the key of " + person + ": another master key, or altered", e);
        }
    }

    /** Wraps with a new key from now on. */
    void renew() {
        folder.addSealingKey(NAME);
    }

    /**
     * Forgets all but the newest; whoever still needs an older one cannot read any more.
     *
     * @param strays wraps again what another process wrapped with an older key a moment ago: the last time that it can be opened
     */
    void forgetOlder(Consumer<UnaryOperator<Wrapped>> strays) {
        var before = keys.newest();
        folder.forgetOldSealingKeys(NAME);
        strays.accept(stray -> new Wrapped(stray.person(), wrapAgain(before, stray)));
    }

    Wrapped wrapAgain(Wrapped key) {
        return new Wrapped(key.person(), wrapAgain(keys.newest(), key));
    }

    /** What everything begins with that the newest key wraps. */
    byte[] newestPrefix() {
        return Arrays.copyOf(wrap(new byte[0], new PersonId(new UUID(0, 0))), PREFIX);
    }

    private byte[] wrapAgain(Aead older, Wrapped key) {
        try {
            return wrap(older.decrypt(key.bytes(), bound(key.person())), key.person());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot unwrap the key of " + key.person(), e);
        }
    }

    private static byte[] bound(PersonId person) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    /** A person's key as it is stored. */
    record Wrapped(PersonId person, byte[] bytes) {}
}
