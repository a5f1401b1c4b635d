package nl.wieg.integrations.feeds;

import java.io.IOException;
import java.io.InputStream;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;

/** Reads a source that sends CSV; what is its own is the format, and what a record is made of. */
public abstract class CsvFeedReader implements FeedReader {

    private final String source;
    private final CsvFormat format;

    protected CsvFeedReader(String source, CsvFormat format) {
        this.source = source;
        this.format = format;
    }

    /** Makes the records of one delivery; asked anew for each. */
    protected abstract RecordParser records();

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        format.read(delivery, sink, records());
    }

    /** The header that every file must have. */
    @Override
    public final String layout() {
        return format.header();
    }

    @Override
    public final byte[] envelope(String rawRecord) {
        return format.envelope(rawRecord);
    }
}
