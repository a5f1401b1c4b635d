package nl.wieg.immunisation;

import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.people.PeopleChanges;
import nl.wieg.people.events.PeopleChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Works statuses out again when something happened that they rest on; hearing it twice changes nothing. */
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

    @ApplicationModuleListener
    void on(DosesRecorded recorded) {
        Actor.system("statussen").run(() -> statuses.recompute(batches.persons(recorded.batch())));
    }

    @ApplicationModuleListener
    void on(ConsentChanged changed) {
        Actor.system("statussen").run(() -> statuses.recompute(changed.person()));
    }

    @ApplicationModuleListener
    void on(PeopleChanged changed) {
        Actor.system("statussen").run(() -> statuses.recompute(people.persons(changed.change())));
    }
}
