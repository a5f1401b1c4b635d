package nl.wieg.immunisation;

import nl.wieg.access.Actor;
import nl.wieg.immunisation.events.ConsentChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What somebody agrees or objects to changes how their doses stand; hearing it twice changes nothing. */
@Component
class RecomputesOnConsent {

    private final Statuses statuses;

    RecomputesOnConsent(Statuses statuses) {
        this.statuses = statuses;
    }

    @ApplicationModuleListener
    void on(ConsentChanged changed) {
        Actor.system("toestemming").run(() -> statuses.recompute(changed.person()));
    }
}
