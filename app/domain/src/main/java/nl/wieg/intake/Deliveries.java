package nl.wieg.intake;

import static nl.wieg.intake.IntakePolicy.DELIVER;
import static nl.wieg.intake.IntakePolicy.READ_DELIVERIES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What sources sent. Handing in the same content again has no effect; a crash at any moment is mended by handing it in again. */
@Service
public class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final DeliveryRepository deliveries;
    private final DeliveryParts parts;
    private final Settlement settlement;
    private final Sources sources;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;

    Deliveries(
            DeliveryRepository deliveries,
            DeliveryParts parts,
            Settlement settlement,
            Sources sources,
            TransactionTemplate transaction,
            Access access,
            Clock clock) {
        this.deliveries = deliveries;
        this.parts = parts;
        this.settlement = settlement;
        this.sources = sources;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Lands a file and settles its records.
     *
     * @throws FileStillChanging if it changed meanwhile; nothing was kept
     */
    public Receipt receive(String source, String name, Path file) throws IOException {
        return receive(source, name, Channel.FILE, () -> Files.newInputStream(file));
    }

    Receipt receive(String source, String name, Channel channel, Content content) throws IOException {
        access.require(DELIVER, AccessObject.of("bron", source));
        var hash = hash(content);
        var delivery = deliveries.findBySourceAndSha256(source, hash).orElse(null);
        if (delivery != null && delivery.isSettled()) {
            LOG.info("known content source={} delivery={}", source, delivery.id());
            return new Receipt(new DeliveryId(delivery.id()), delivery.state() == Delivery.State.stored, true);
        }
        var landed = delivery != null ? delivery : land(source, name, channel, hash, content);
        return settlement.settle(landed.id());
    }

    /**
     * The newest deliveries first.
     *
     * @param source code, or empty for all
     * @param standing null for all
     * @param page from 0
     */
    public DeliveryPage page(String source, @Nullable DeliveryStanding standing, int page, int size) {
        access.require(READ_DELIVERIES, AccessObject.of("leveringen", source));
        var asked = PageRequest.of(page, size);
        var found = standing == null
                ? deliveries.newest(source, asked)
                : deliveries.newest(source, standing.states(), standing.channelCodes(), asked);
        return new DeliveryPage(found.map(Delivery::summary).getContent(), found.getTotalElements());
    }

    /**
     * One delivery.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    public DeliverySummary get(DeliveryId id) {
        access.require(READ_DELIVERIES, AccessObject.of("levering", id.toString()));
        return deliveries
                .findById(id.value())
                .map(Delivery::summary)
                .orElseThrow(() -> new IllegalArgumentException("Er is geen levering " + id + "."));
    }

    private Delivery land(String source, String name, Channel channel, byte[] hash, Content content) {
        var personal = sources.named(source).personal();
        try {
            return transaction.execute(status -> {
                var delivery = new Delivery(TimeOrderedIds.next(), source, shortened(name), channel, clock.instant());
                delivery.landed(hash, land(delivery, personal, hash, content));
                LOG.info(
                        "landed source={} delivery={} sha256={}",
                        source,
                        delivery.id(),
                        HexFormat.of().formatHex(hash));
                return delivery;
            });
        } catch (DataIntegrityViolationException e) {
            // another node landed the same content in the meantime: the unique key has the last word
            return deliveries.findBySourceAndSha256(source, hash).orElseThrow(() -> e);
        }
    }

    private long land(Delivery delivery, boolean personal, byte[] hash, Content content) {
        try (var in = new CountingDigest(content.open())) {
            deliveries.saveAndFlush(delivery);
            parts.write(delivery, personal, in);
            if (!Arrays.equals(hash, in.getMessageDigest().digest())) {
                throw new FileStillChanging(delivery.source());
            }
            return in.count;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] hash(Content content) throws IOException {
        try (var in = new DigestInputStream(content.open(), Sealer.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        }
    }

    private static String shortened(String name) {
        return name.length() > 255 ? name.substring(0, 255) : name;
    }

    /** Something that can be read more than once. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    private static final class CountingDigest extends DigestInputStream {

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
    }
}
