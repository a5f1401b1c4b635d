package nl.wieg.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.wieg.shared.TimeOrderedIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what was sent, byte for byte, before anyone reads it. The same content lands once. */
@Component
class Landing {

    private static final Logger LOG = LoggerFactory.getLogger(Landing.class);
    private static final int LONGEST_NAME = 255;

    private final DeliveryRepository deliveries;
    private final DeliveryParts parts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Landing(DeliveryRepository deliveries, DeliveryParts parts, TransactionTemplate transaction, Clock clock) {
        this.deliveries = deliveries;
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The delivery of the source with this content, landed now or before. */
    Delivery land(String source, String name, Channel channel, Content content) throws IOException {
        var hash = hash(content);
        return known(source, hash).orElseGet(() -> land(source, name, channel, hash, content));
    }

    private Delivery land(String source, String name, Channel channel, byte[] hash, Content content) {
        try {
            return transaction.execute(status -> {
                var delivery = new Delivery(TimeOrderedIds.next(), source, shortened(name), channel, clock.instant());
                delivery.landed(hash, write(delivery, hash, content));
                LOG.info(
                        "landed source={} delivery={} sha256={}",
                        source,
                        delivery.id(),
                        HexFormat.of().formatHex(hash));
                return delivery;
            });
        } catch (DataIntegrityViolationException e) {
            // another node landed the same content in the meantime: the unique key has the last word
            return known(source, hash).orElseThrow(() -> e);
        }
    }

    private long write(Delivery delivery, byte[] hash, Content content) {
        try (var in = new CountingDigest(content.open())) {
            deliveries.saveAndFlush(delivery);
            parts.write(delivery, in);
            if (!Arrays.equals(hash, in.hash())) {
                throw new FileStillChanging(delivery.source());
            }
            return in.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Delivery> known(String source, byte[] hash) {
        return deliveries.findBySourceAndSha256(source, hash);
    }

    private static byte[] hash(Content content) throws IOException {
        try (var in = new CountingDigest(content.open())) {
            return in.readToItsEnd().hash();
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
