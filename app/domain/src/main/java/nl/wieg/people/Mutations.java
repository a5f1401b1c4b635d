package nl.wieg.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.mutations.BrpMutation;
import nl.wieg.people.mutations.Mutation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mutations of the BRP, in any order and any number of times. */
@Service
public class Mutations {

    private static final int AT_ONCE = 1_000;

    private final BrpPersons persons;
    private final PersonBsns bsns;
    private final PersonHistories histories;
    private final PeopleChanges changes;
    private final Access access;

    Mutations(BrpPersons persons, PersonBsns bsns, PersonHistories histories, PeopleChanges changes, Access access) {
        this.persons = persons;
        this.bsns = bsns;
        this.histories = histories;
        this.changes = changes;
        this.access = access;
    }

    /**
     * Applies what it is handed, in a fixed number of statements and batches for each 1,000, all in one transaction; then one event says that
     * people changed, if anybody did.
     *
     * @param change by which whoever hears the event asks whom
     * @param mutations hands over each mutation
     */
    @Transactional
    public void apply(UUID change, Consumer<Consumer<BrpMutation>> mutations) {
        access.require(PeoplePolicy.APPLY_MUTATIONS, AccessObject.of("wijziging", change.toString()));
        var waiting = new ArrayList<BrpMutation>();
        var changed = new HashSet<PersonId>();
        mutations.accept(mutation -> {
            waiting.add(mutation);
            if (waiting.size() == AT_ONCE) {
                changed.addAll(apply(waiting));
                waiting.clear();
            }
        });
        changed.addAll(apply(waiting));
        if (!changed.isEmpty()) {
            changes.note(change, changed);
            changes.tell(change);
        }
    }

    private List<PersonId> apply(List<BrpMutation> some) {
        var ordered = some.stream()
                .sorted(Comparator.comparingLong(told -> told.mutation().sequence()))
                .toList();
        var meant = new HashMap<String, Optional<Bsn>>();
        ordered.forEach(told -> meant.merge(
                told.aNumber(), BrpPersons.bsn(told.mutation().bsn()), (first, later) -> first.or(() -> later)));
        var found = persons.findOrMake(ReferenceScheme.A_NUMBER, meant);
        return histories.add(byPerson(ordered, found));
    }

    private Map<PersonId, List<Mutation>> byPerson(List<BrpMutation> ordered, Map<String, PersonId> found) {
        var numbers = new HashSet<Bsn>();
        ordered.forEach(told -> BrpPersons.bsn(told.mutation().bsn()).ifPresent(numbers::add));
        var owners = bsns.owners(numbers);
        var all = new HashMap<PersonId, List<Mutation>>();
        for (var told : ordered) {
            var person = Objects.requireNonNull(found.get(told.aNumber()));
            var isForeign = BrpPersons.bsn(told.mutation().bsn())
                    .map(bsn -> owners.computeIfAbsent(bsn, first -> person))
                    .filter(owner -> !owner.equals(person))
                    .isPresent();
            all.computeIfAbsent(person, key -> new ArrayList<>())
                    .add(isForeign ? told.mutation().withForeignNumber() : told.mutation());
        }
        return all;
    }
}
