package nl.wieg.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;

/** A stream that knows how many bytes went through it, and their SHA-256. */
final class CountingDigest extends DigestInputStream {

    private long count;

    CountingDigest(InputStream in) {
        super(in, Sealer.sha256());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count += Math.max(read, 0);
        return read;
    }

    CountingDigest readToItsEnd() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return this;
    }

    long count() {
        return count;
    }

    /** The hash of what was read; may be asked once. */
    byte[] hash() {
        return getMessageDigest().digest();
    }
}
