package nl.wieg.integrations.brp;

import nl.wieg.access.Actor;
import nl.wieg.intake.DeliveredRecords;
import nl.wieg.intake.events.DeliveryStored;
import nl.wieg.people.Mutations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hands what the BRP delivered to people, and has intake forget it: whoever destroys a person's key destroys all there is of them. In one
 * transaction; hearing of a delivery again finds nothing left to hand over.
 */
@Component
class BrpDeliveries {

    private static final String SOURCE = "brp";

    private final DeliveredRecords delivered;
    private final Mutations mutations;

    BrpDeliveries(DeliveredRecords delivered, Mutations mutations) {
        this.delivered = delivered;
        this.mutations = mutations;
    }

    @ApplicationModuleListener
    void on(DeliveryStored stored) {
        if (stored.source().equals(SOURCE)) {
            Actor.system(SOURCE).run(() -> takeOver(stored));
        }
    }

    private void takeOver(DeliveryStored stored) {
        var delivery = stored.deliveryId();
        mutations.apply(
                delivery, to -> delivered.each(delivery, record -> to.accept(BrpMutations.of(record.content()))));
        delivered.forget(delivery);
    }
}
