package nl.wieg.immunisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.immunisation.schedule.Due;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How each dose of the schedule stands for each person, and each person in each programme this year: stored, so that lists and counts read
 * rows. Worked out again when something about a person changes, and for everybody each night, since a day that passes changes it too.
 */
@Service
public class Statuses {

    /** Small enough to hold in memory and to commit in a moment, large enough that statements do not count. */
    private static final int STRETCH = 2_000;

    private static final Actor WORK = Actor.system("statussen");

    private final PeopleInCare people;
    private final Histories histories;
    private final StatusTable table;
    private final ProgrammeStatusTable programmes;
    private final StalePersons stale;
    private final Schedules schedules;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;

    Statuses(
            PeopleInCare people,
            Histories histories,
            StatusTable table,
            ProgrammeStatusTable programmes,
            StalePersons stale,
            Schedules schedules,
            TransactionTemplate transaction,
            Access access,
            Clock clock) {
        this.people = people;
        this.histories = histories;
        this.table = table;
        this.programmes = programmes;
        this.stale = stale;
        this.schedules = schedules;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** Works out one person again; somebody who is no longer in care has no statuses. */
    public void recompute(PersonId person) {
        recompute(List.of(person));
    }

    /** Works out these persons again, a stretch at a time, each in a transaction of its own. */
    public void recompute(Collection<PersonId> persons) {
        var sorted = new ArrayList<>(persons);
        for (var from = 0; from < sorted.size(); from += STRETCH) {
            var some = sorted.subList(from, Math.min(from + STRETCH, sorted.size()));
            again(() -> settle(some));
        }
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
            again(() -> settle(present, Stretch.between(present)));
            last = Optional.of(stretch.getLast().id());
            count += stretch.size();
            progress.accept(count);
        }
        return count;
    }

    /** Whether what is stored says all that the register knows today. */
    public boolean areUpToDate() {
        return stale.isEmpty();
    }

    /** What is stored of one person, in no order. */
    public List<StoredStatus> of(PersonId person) {
        return List.copyOf(table.of(Stretch.of(List.of(person))).values());
    }

    /** How one person stands in the programmes of a year. */
    public Collection<ProgrammeStatus> of(PersonId person, int year) {
        return programmes.of(Stretch.of(List.of(person)), year);
    }

    /**
     * What is due for one person today and what was given, each item with its sentence; empty for who is not in care. As many statements for a
     * long history as for a short one.
     */
    public Optional<Answer> explained(PersonId person) {
        access.require(StatusPolicy.READ, AccessObject.personal("persoon", person.toString()));
        // whoever may ask may have it worked out, by what goes past everybody too
        return WORK.call(() -> people.find(person).map(this::answer));
    }

    private Answer answer(PersonInCare person) {
        var today = Region.today(clock);
        var questions = histories.of(List.of(person), Stretch.of(List.of(person.id())), today);
        return Due.answer(schedules.inForce(today), Objects.requireNonNull(questions.get(person.id())));
    }

    private void again(Runnable stretch) {
        LostRaces.again(() -> transaction.executeWithoutResult(status -> stretch.run()));
    }

    /** Works out these persons again, in the transaction of the caller. */
    void settle(List<PersonId> persons) {
        settle(people.among(persons), Stretch.of(persons));
    }

    private void settle(List<PersonInCare> persons, Stretch stretch) {
        var today = Region.today(clock);
        var schedule = schedules.inForce(today);
        var statuses = new ArrayList<StoredStatus>();
        var ofYear = new HashSet<ProgrammeStatus>();
        histories.of(persons, stretch, today).forEach((person, question) -> {
            var answer = Due.answer(schedule, question);
            answer.items().forEach(item -> statuses.add(StoredStatus.of(person, item)));
            answer.filled().forEach(filled -> statuses.add(StoredStatus.of(person, filled)));
            ofYear.addAll(ProgrammeStatus.of(person, answer, today.getYear()));
        });
        table.settle(table.of(stretch), statuses);
        programmes.settle(programmes.of(stretch, today.getYear()), ofYear);
    }
}
