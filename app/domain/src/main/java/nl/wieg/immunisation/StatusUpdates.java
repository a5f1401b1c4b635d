package nl.wieg.immunisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.immunisation.events.ConsentsTakenOver;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.immunisation.events.DosesTakenOver;
import nl.wieg.people.PeopleChanges;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.events.PeopleChanged;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks whom a change touches, in the transaction of that change: what statuses rest on and that they are stale is known together. */
@Component
class StatusUpdates {

    private static final Actor WORK = Actor.system("statussen");

    private final StalePersons stale;
    private final DoseBatches batches;
    private final PeopleChanges people;
    private final PeopleInCare inCare;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusUpdates(
            StalePersons stale,
            DoseBatches batches,
            PeopleChanges people,
            PeopleInCare inCare,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stale = stale;
        this.batches = batches;
        this.people = people;
        this.inCare = inCare;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(DosesRecorded recorded) {
        mark(WORK.call(() -> batches.persons(recorded.batch())), recorded.batch(), Region.today(clock));
    }

    /** The years of keeping of these run from their last dose already. */
    @EventListener
    void on(DosesTakenOver taken) {
        mark(taken.persons(), taken.change(), null);
    }

    @EventListener
    void on(ConsentChanged changed) {
        mark(List.of(changed.person()), TimeOrderedIds.next(), Region.today(clock));
    }

    /** The years of keeping of these run from their last word already. */
    @EventListener
    void on(ConsentsTakenOver taken) {
        mark(taken.persons(), taken.change(), null);
    }

    @EventListener
    void on(PeopleChanged changed) {
        mark(WORK.call(() -> people.persons(changed.change())), changed.change(), null);
    }

    /** What is kept of a merged record is of the one who stays: both are worked out, the merged one to have no statuses. */
    private void mark(Collection<PersonId> persons, UUID change, @Nullable LocalDate medicalOn) {
        var touched = new TreeSet<>(persons);
        touched.addAll(WORK.call(() -> inCare.current(persons)));
        stale.mark(touched, change, medicalOn);
        events.publishEvent(new StatusesStale(change));
    }
}
