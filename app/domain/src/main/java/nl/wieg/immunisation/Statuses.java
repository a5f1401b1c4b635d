package nl.wieg.immunisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.Due;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How each dose of the schedule stands for each person, stored, so that lists and counts read rows. Worked out again when something about a
 * person changes, and for everybody each night, since a day that passes changes it too.
 */
@Service
public class Statuses {

    /** Small enough to hold in memory and to commit in a moment, large enough that statements do not count. */
    private static final int STRETCH = 2_000;

    private final PeopleInCare people;
    private final Histories histories;
    private final StatusTable table;
    private final Schedules schedules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Statuses(
            PeopleInCare people,
            Histories histories,
            StatusTable table,
            Schedules schedules,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.histories = histories;
        this.table = table;
        this.schedules = schedules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Works out one person again; somebody who is no longer in care has no statuses. */
    public void recompute(PersonId person) {
        transaction.executeWithoutResult(status -> people.find(person)
                .ifPresentOrElse(
                        inCare -> settle(List.of(inCare), person, person),
                        () -> table.remove(table.between(person, person).keySet())));
    }

    /**
     * Works out everybody again, a stretch of persons at a time, each in a transaction of its own: a crash loses at most one stretch, and the
     * next run mends it.
     *
     * @param progress is told how many persons are done
     * @return how many persons there are
     */
    public int recomputeAll(IntConsumer progress) {
        var count = 0;
        Optional<PersonId> last = Optional.empty();
        for (var stretch = people.next(last, STRETCH); !stretch.isEmpty(); stretch = people.next(last, STRETCH)) {
            var present = stretch;
            transaction.executeWithoutResult(status ->
                    settle(present, present.getFirst().id(), present.getLast().id()));
            last = Optional.of(stretch.getLast().id());
            count += stretch.size();
            progress.accept(count);
        }
        return count;
    }

    /** What is stored of one person, in no order. */
    public List<StoredStatus> of(PersonId person) {
        return List.copyOf(table.between(person, person).values());
    }

    private void settle(List<PersonInCare> stretch, PersonId from, PersonId to) {
        var stored = table.between(from, to);
        var gone = new HashSet<>(stored.keySet());
        var changed = new ArrayList<StoredStatus>();
        var today = Region.today(clock);
        var schedule = schedules.inForce(today);
        histories.of(stretch, today).forEach((person, question) -> Due.answer(schedule, question)
                .items()
                .forEach(item -> {
                    var status = StoredStatus.of(person, item);
                    var key = StatusTable.Key.of(status);
                    gone.remove(key);
                    if (!status.equals(stored.get(key))) {
                        changed.add(status);
                    }
                }));
        table.write(changed);
        table.remove(gone);
    }
}
