package nl.wieg.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.TreeSet;
import nl.wieg.intake.events.DeliveryStored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a delivery ends: written down, told to whoever counts, measured and logged; in the transaction of the caller. */
@Component
class DeliveryEndings {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryEndings.class);

    private final DeliveryRepository deliveries;
    private final ApplicationEventPublisher events;
    private final MeterRegistry metrics;
    private final Clock clock;

    DeliveryEndings(
            DeliveryRepository deliveries, ApplicationEventPublisher events, MeterRegistry metrics, Clock clock) {
        this.deliveries = deliveries;
        this.events = events;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Every record has its outcome. */
    void stored(Delivery delivery, Judgement.Judged judged) {
        var source = delivery.source();
        delivery.stored(judged.seq(), judged.outcomes(), judged.span(), clock.instant());
        deliveries.saveAndFlush(delivery);
        var years = new TreeSet<>(judged.years());
        delivery.coversYear().ifPresent(years::add);
        events.publishEvent(new DeliveryStored(delivery.id(), source, years));
        var outcomes = judged.outcomes().view();
        outcomes.forEach(
                (outcome, count) -> metrics.counter("wieg.intake.records", "source", source, "outcome", outcome.code())
                        .increment(count));
        LOG.info("stored source={} delivery={} seq={} outcomes={}", source, delivery.id(), judged.seq(), outcomes);
    }

    /** Refused whole: nothing of it counts. */
    void rejected(Delivery delivery, String reason) {
        delivery.rejected(reason, clock.instant());
        deliveries.saveAndFlush(delivery);
        metrics.counter("wieg.intake.rejected", "source", delivery.source()).increment();
        LOG.warn("rejected source={} delivery={} reason={}", delivery.source(), delivery.id(), reason);
    }
}
