package nl.wieg.immunisation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.shared.Region;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The years of keeping begin anew when the medical content of a record changed; hearing it twice on a day changes nothing. */
@Component
class KeepingUpdates {

    private final Retention retention;
    private final DoseBatches batches;
    private final Clock clock;

    KeepingUpdates(Retention retention, DoseBatches batches, Clock clock) {
        this.retention = retention;
        this.batches = batches;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DosesRecorded recorded) {
        changed(batches.persons(recorded.batch()));
    }

    @ApplicationModuleListener
    void on(ConsentChanged changed) {
        changed(List.of(changed.person()));
    }

    private void changed(Collection<PersonId> persons) {
        var today = Region.today(clock);
        Actor.system("bewaartermijn")
                .run(() -> retention.medicalContentChanged(
                        persons.stream().collect(Collectors.toMap(person -> person, person -> today))));
    }
}
