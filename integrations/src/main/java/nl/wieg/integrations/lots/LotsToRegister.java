package nl.wieg.integrations.lots;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.Lot;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.immunisation.doses.Products;
import nl.wieg.intake.DeliveredRecord;
import nl.wieg.intake.DeliveredRecords;
import nl.wieg.intake.events.DeliveryStored;
import nl.wieg.shared.Region;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Has the register take over a list of lots; hearing of a list twice changes nothing. */
@Component
class LotsToRegister {

    private final DeliveredRecords records;
    private final Products products;
    private final Lots lots;
    private final Clock clock;

    LotsToRegister(DeliveredRecords records, Products products, Lots lots, Clock clock) {
        this.records = records;
        this.products = products;
        this.lots = lots;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DeliveryStored stored) {
        if (stored.source().equals(LotsReader.SOURCE)) {
            Actor.system("lijst met partijen").run(() -> {
                var listed = new ArrayList<Lot>();
                records.each(stored.deliveryId(), record -> listed.add(lot(record)));
                lots.take(listed);
            });
        }
    }

    private Lot lot(DeliveredRecord record) {
        var content = record.content();
        var recalled = LotsReader.RECALLED.equals(content.get("status"));
        return Lot.listed(
                record.key(),
                products.find(Objects.requireNonNull(content.get("product"))).orElseThrow(),
                LocalDate.parse(Objects.requireNonNull(content.get("vervaldatum"))),
                recalled ? Region.today(clock) : null,
                recalled ? Objects.requireNonNull(content.get("toelichting")) : null);
    }
}
