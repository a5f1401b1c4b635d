package nl.wieg.intake;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a landed delivery and gives every record its outcome, all in one transaction: seen whole or not at all. */
@Component
class Settlement {

    private final DeliveryRepository deliveries;
    private final Sources sources;
    private final Judgement judgement;
    private final DeliveryEndings endings;
    private final TransactionTemplate transaction;

    Settlement(
            DeliveryRepository deliveries,
            Sources sources,
            Judgement judgement,
            DeliveryEndings endings,
            TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.sources = sources;
        this.judgement = judgement;
        this.endings = endings;
        this.transaction = transaction;
    }

    /** Settles a landed delivery; settled before, it has no effect. */
    Receipt settle(UUID id) {
        try {
            return transaction.execute(status -> store(id));
        } catch (DeliveryReading.Unreadable e) {
            return transaction.execute(status -> reject(id, e.reason()));
        }
    }

    private Receipt store(UUID id) {
        var delivery = deliveries.findById(id).orElseThrow();
        if (delivery.isSettled()) {
            return new Receipt(new DeliveryId(id), delivery.state() == Delivery.State.stored, true);
        }
        var personal = sources.named(delivery.source()).personal();
        endings.stored(delivery, judgement.judge(delivery, personal));
        return new Receipt(new DeliveryId(id), true, false);
    }

    private Receipt reject(UUID id, String reason) {
        var delivery = deliveries.findById(id).orElseThrow();
        if (!delivery.isSettled()) {
            endings.rejected(delivery, reason);
        }
        return new Receipt(new DeliveryId(id), false, false);
    }
}
