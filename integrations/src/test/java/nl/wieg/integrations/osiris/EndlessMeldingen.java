package nl.wieg.integrations.osiris;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A valid document of any size, made while it is read: the same hundred notifications again and again. */
final class EndlessMeldingen extends InputStream {

    private static final byte[] START = "<meldingen xmlns=\"urn:wieg:osiris:v1\">\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MANY = OsirisReaderTests.MELDING.repeat(100).getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "</meldingen>\n".getBytes(StandardCharsets.UTF_8);

    private final long size;
    private long made;
    private byte[] chunk = START;
    private int at;

    EndlessMeldingen(long size) {
        this.size = size;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (at == chunk.length && !more()) {
            return -1;
        }
        var count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, count);
        at += count;
        return count;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean more() {
        if (chunk == END) {
            return false;
        }
        made += chunk.length;
        at = 0;
        chunk = made >= size ? END : MANY;
        return true;
    }
}
