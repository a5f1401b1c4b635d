package nl.wieg.integrations.feeds;

import java.io.IOException;
import java.io.InputStream;

/** Gives some bytes and then fails, as a disk may. */
public final class BrokenDisk extends InputStream {

    private final byte[] bytes;
    private int at;

    public BrokenDisk(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        if (at == bytes.length) {
            throw new IOException("disk");
        }
        return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        target[offset] = (byte) read();
        return 1;
    }
}
