package nl.wieg.immunisation;

import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.people.PeopleChanges;
import nl.wieg.people.events.PeopleChanged;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works statuses out again when something happened that they rest on; hearing it twice changes nothing. Without a transaction around it: each
 * stretch of persons has its own.
 */
@Component
class StatusUpdates {

    private final Statuses statuses;
    private final DoseBatches batches;
    private final PeopleChanges people;

    StatusUpdates(Statuses statuses, DoseBatches batches, PeopleChanges people) {
        this.statuses = statuses;
        this.batches = batches;
        this.people = people;
    }

    @Async
    @TransactionalEventListener
    void on(DosesRecorded recorded) {
        Actor.system("statussen").run(() -> statuses.recompute(batches.persons(recorded.batch())));
    }

    @Async
    @TransactionalEventListener
    void on(ConsentChanged changed) {
        Actor.system("statussen").run(() -> statuses.recompute(changed.person()));
    }

    @Async
    @TransactionalEventListener
    void on(PeopleChanged changed) {
        Actor.system("statussen").run(() -> statuses.recompute(people.persons(changed.change())));
    }
}
