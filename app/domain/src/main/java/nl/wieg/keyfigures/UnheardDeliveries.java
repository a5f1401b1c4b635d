package nl.wieg.keyfigures;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells deliveries again that {@link CountRequests} did not hear out, because the database or the process that told them went away. */
@Component
class UnheardDeliveries {

    private final IncompleteEventPublications events;
    private final Duration after;

    UnheardDeliveries(IncompleteEventPublications events, @Value("${wieg.events.again-after:30s}") Duration after) {
        this.events = events;
        this.after = after;
    }

    @Scheduled(
            initialDelayString = "${wieg.events.again-after:30s}",
            fixedDelayString = "${wieg.events.again-after:30s}")
    void tellAgain() {
        events.resubmitIncompletePublicationsOlderThan(after);
    }
}
