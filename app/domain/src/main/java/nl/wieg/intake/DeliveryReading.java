package nl.wieg.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wieg.shared.FaultTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Reads what landed by the reader of its source. A reader that breaks spoils its delivery, and nothing else. */
@Component
class DeliveryReading {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReading.class);

    private final DeliveryParts parts;
    private final FeedReaders readers;

    DeliveryReading(DeliveryParts parts, FeedReaders readers) {
        this.parts = parts;
        this.readers = readers;
    }

    /**
     * Hands every record of the delivery to the sink.
     *
     * @throws Unreadable if the delivery as a whole cannot be trusted
     */
    void read(Delivery delivery, RecordSink sink) {
        try (var in = parts.open(delivery)) {
            readers.of(delivery.source()).read(in, sink);
        } catch (UnreadableDelivery e) {
            throw new Unreadable(e.reason(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            // its message may hold the text of a record
            LOG.error(
                    "reader failed source={} delivery={} fault={}", delivery.source(), delivery.id(), FaultTrace.of(e));
            throw new Unreadable(
                    "Het lezen ging onverwacht mis. Noem bij vragen dit nummer: " + delivery.id() + ".", e);
        }
    }

    /** Carries a refusal of the whole delivery out of the transaction, which it rolls back. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        private Unreadable(String reason, Throwable cause) {
            super(cause);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
