package nl.wieg.intake;

import static nl.wieg.intake.IntakePolicy.DELIVER;
import static nl.wieg.intake.IntakePolicy.READ_DELIVERIES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/** What sources sent. Handing in the same content again has no effect; a crash at any moment is mended by handing it in again. */
@Service
public class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final DeliveryRepository deliveries;
    private final Landing landing;
    private final Settlement settlement;
    private final Access access;

    Deliveries(DeliveryRepository deliveries, Landing landing, Settlement settlement, Access access) {
        this.deliveries = deliveries;
        this.landing = landing;
        this.settlement = settlement;
        this.access = access;
    }

    /**
     * Lands a file and settles its records.
     *
     * @throws FileStillChanging if it changed meanwhile; nothing was kept
     */
    public Receipt receive(String source, String name, Path file) throws IOException {
        return receive(source, name, Channel.FILE, () -> Files.newInputStream(file));
    }

    /** Lands what a register of our own passes on, and settles its records. */
    public Receipt receive(String source, String name, Content content) throws IOException {
        return receive(source, name, Channel.OWN, content);
    }

    Receipt receive(String source, String name, Channel channel, Content content) throws IOException {
        access.require(DELIVER, AccessObject.of("bron", source));
        var delivery = landing.land(source, name, channel, content);
        if (delivery.isSettled()) {
            LOG.info("known content source={} delivery={}", source, delivery.id());
        }
        return settlement.settle(delivery.id());
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
     * @throws NotThere if there is none with this id
     */
    public DeliverySummary get(DeliveryId id) {
        access.require(READ_DELIVERIES, AccessObject.of("levering", id.toString()));
        return deliveries
                .findById(id.value())
                .map(Delivery::summary)
                .orElseThrow(() -> new NotThere("Er is geen levering " + id + "."));
    }
}
