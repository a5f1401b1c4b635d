package nl.wieg.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.TimeOrderedIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deliveries that we fetch ourselves, page by page. Every page is kept as soon as it is here, so that a harvest goes on at the page that
 * failed, also after a crash; nothing counts before the last page.
 */
@Service
public class Harvests {

    private static final Logger LOG = LoggerFactory.getLogger(Harvests.class);

    private final DeliveryRepository deliveries;
    private final DeliveryParts parts;
    private final Settlement settlement;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;

    Harvests(
            DeliveryRepository deliveries,
            DeliveryParts parts,
            Settlement settlement,
            TransactionTemplate transaction,
            Access access,
            Clock clock) {
        this.deliveries = deliveries;
        this.parts = parts;
        this.settlement = settlement;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** Begins a harvest of the year, or takes up the one that was broken off. */
    public DeliveryId begin(String source, int year) {
        access.require(IntakePolicy.DELIVER, AccessObject.of("bron", source));
        var name = source + " " + year;
        return transaction.execute(status -> {
            var open = deliveries.findFirstBySourceAndNameAndState(source, name, Delivery.State.landing);
            var harvest = open.orElseGet(() -> {
                var fresh = new Delivery(TimeOrderedIds.next(), source, name, Channel.REST, clock.instant());
                fresh.covers(year);
                return deliveries.saveAndFlush(fresh);
            });
            return new DeliveryId(harvest.id());
        });
    }

    /** How many pages are kept. */
    public int pageCount(DeliveryId id) {
        requireProcess(id);
        return parts.numbers(find(id)).size();
    }

    /** A kept page, as it was received. */
    public InputStream page(DeliveryId id, int number) {
        requireProcess(id);
        var harvest = find(id);
        return new ByteArrayInputStream(parts.part(harvest, number));
    }

    /** Keeps the next page. */
    public void addPage(DeliveryId id, int number, byte[] body) {
        requireProcess(id);
        var harvest = find(id);
        transaction.executeWithoutResult(status -> parts.write(harvest, number, body));
    }

    /** Throws the pages away, to begin again at the first. */
    public void startOver(DeliveryId id) {
        requireProcess(id);
        transaction.executeWithoutResult(status -> parts.remove(find(id)));
    }

    /** All pages are here: settles the records. The same content as an earlier harvest of this year has no effect. */
    public Receipt complete(DeliveryId id) {
        requireProcess(id);
        var landed = transaction.execute(status -> landed(id));
        if (!landed.equals(id)) {
            LOG.info("harvest without news delivery={}", landed);
        }
        return settlement.settle(landed.value());
    }

    /** Could not be fetched completely: counts for nothing. */
    public void giveUp(DeliveryId id, String reason) {
        requireProcess(id);
        transaction.executeWithoutResult(status -> {
            var harvest = find(id);
            harvest.rejected(reason, clock.instant());
            deliveries.save(harvest);
            LOG.warn("harvest given up source={} delivery={} reason={}", harvest.source(), id, reason);
        });
    }

    /** The delivery that holds this content: this one, or an earlier, which may have been broken off before it was settled. */
    private DeliveryId landed(DeliveryId id) {
        var harvest = find(id);
        if (harvest.state() != Delivery.State.landing) {
            return id;
        }
        var content = content(harvest);
        var hash = content.hash();
        var earlier = deliveries.findBySourceAndSha256(harvest.source(), hash);
        if (earlier.isPresent()) {
            parts.remove(harvest);
            deliveries.delete(harvest);
            return new DeliveryId(earlier.get().id());
        }
        harvest.landed(hash, content.count());
        deliveries.saveAndFlush(harvest);
        return id;
    }

    /** Read to its end; its hash is that of the name too, since an empty page may stand for any year. */
    private CountingDigest content(Delivery harvest) {
        try (var in = new CountingDigest(parts.open(harvest))) {
            in.getMessageDigest().update(harvest.name().getBytes(StandardCharsets.UTF_8));
            return in.readToItsEnd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireProcess(DeliveryId id) {
        access.require(IntakePolicy.DELIVER, AccessObject.of("levering", id.toString()));
    }

    private Delivery find(DeliveryId id) {
        return deliveries.findById(id.value()).orElseThrow();
    }
}
