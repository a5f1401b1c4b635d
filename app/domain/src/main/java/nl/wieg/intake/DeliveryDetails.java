package nl.wieg.intake;

import java.time.LocalDate;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One delivery with all we know of it, for who asks what became of it. */
@Service
public class DeliveryDetails {

    private final DeliveryRepository deliveries;
    private final JdbcClient jdbc;
    private final Access access;

    DeliveryDetails(DeliveryRepository deliveries, JdbcClient jdbc, Access access) {
        this.deliveries = deliveries;
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * One delivery.
     *
     * @throws NotThere if there is none with this id
     */
    public DeliveryDetail get(DeliveryId id) {
        access.require(IntakePolicy.READ_DELIVERIES, AccessObject.of("levering", id.toString()));
        var delivery =
                deliveries.findById(id.value()).orElseThrow(() -> new NotThere("Er is geen levering " + id + "."));
        var summary = delivery.summary();
        return new DeliveryDetail(summary, delivery.hash(), withdrawnCount(summary));
    }

    private long withdrawnCount(DeliverySummary delivery) {
        if (delivery.seq() == null || delivery.firstYear() == null || delivery.lastYear() == null) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM intake_record "
                        + "WHERE source = ? AND event_date BETWEEN ? AND ? AND seq = ? AND lapsed")
                .params(
                        delivery.source(),
                        LocalDate.of(delivery.firstYear(), 1, 1),
                        LocalDate.of(delivery.lastYear(), 12, 31),
                        delivery.seq())
                .query(Long.class)
                .single();
    }
}
