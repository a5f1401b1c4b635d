package nl.wieg.intake;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Encrypts what sources with personal data sent, bound to the delivery it came with, and hashes contents; hashes of personal contents are
 * keyed, since there are few enough birth dates to try them all.
 */
class Sealer {

    private final Aead aead;
    private final Mac mac;

    Sealer(Aead aead, Mac mac) {
        this.aead = aead;
        this.mac = mac;
    }

    byte[] seal(byte[] plain, UUID boundTo) {
        try {
            return aead.encrypt(plain, associated(boundTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt for " + boundTo, e);
        }
    }

    /**
     * Decrypts what {@link #seal} made for the same id.
     *
     * @throws IllegalStateException if it was made with another key or for another id
     */
    byte[] open(byte[] sealed, UUID boundTo) {
        try {
            return aead.decrypt(sealed, associated(boundTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot decrypt for " + boundTo + ": another key, or altered", e);
        }
    }

    ContentHash hash(byte[] content, boolean personal) {
        try {
            return ContentHash.of(
                    personal
                            ? keyed(content)
                            : MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot hash", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] keyed(byte[] content) throws GeneralSecurityException {
        var tag = mac.computeMac(content);
        // Tink puts five bytes of key id before the tag
        return Arrays.copyOfRange(tag, 5, 5 + ContentHash.BYTES);
    }

    private static byte[] associated(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
