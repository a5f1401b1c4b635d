package nl.wieg.integrations.routing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** An answer's body that ends in an error when it is too long, unpacked, or drips in too slowly. */
final class LimitedAnswer extends HttpEntityWrapper {

    /** What one part of a delivery can hold. */
    static final int LONGEST_BYTES = 16_000_000;

    private final long deadline;

    private LimitedAnswer(HttpEntity entity, Duration longest) {
        super(entity);
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    static ClassicHttpResponse limit(ClassicHttpResponse response, Duration longest) {
        var entity = response.getEntity();
        if (entity != null) {
            response.setEntity(new LimitedAnswer(entity, longest));
        }
        return response;
    }

    @Override
    public InputStream getContent() throws IOException {
        return new Limited(super.getContent());
    }

    private final class Limited extends FilterInputStream {

        private long count;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            count += read;
            if (count > LONGEST_BYTES) {
                throw new IOException("The answer is longer than " + LONGEST_BYTES + " bytes");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("The answer takes too long");
            }
        }
    }
}
