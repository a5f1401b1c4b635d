package nl.wieg.intake;

import java.io.IOException;
import java.io.InputStream;

/** Knows the wire format of one source. Implemented beside the source's route; keeps no state between deliveries. */
public interface FeedReader {

    /** Code of the source that writes this format. */
    String source();

    /**
     * Reads a whole delivery from its start, streaming, and hands each record to the sink.
     *
     * @throws UnreadableDelivery if the delivery as a whole cannot be trusted; what was handed over before counts for nothing
     */
    void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery;

    /** The header or shape that a record of this format has, for who corrects one by hand; empty where there is none. */
    default String layout() {
        return "";
    }

    /** The bytes of a delivery that holds just this record, to read a record again after it was corrected by hand. */
    byte[] envelope(String rawRecord);
}
