package nl.wieg.keyfigures;

import nl.wieg.access.Actor;
import nl.wieg.intake.events.DeliveryStored;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A stored delivery asks for a count of every year it touched; hearing it twice asks no more than once. */
@Component
class CountRequests {

    private final YearCounts counts;

    CountRequests(YearCounts counts) {
        this.counts = counts;
    }

    @ApplicationModuleListener
    void on(DeliveryStored stored) {
        Actor.system("nieuwe levering").run(() -> stored.years()
                .forEach(year -> counts.request(year, "nieuwe levering van " + stored.source())));
    }
}
