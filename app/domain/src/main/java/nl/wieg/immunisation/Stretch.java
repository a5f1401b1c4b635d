package nl.wieg.immunisation;

import java.util.Collections;
import java.util.List;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;

/**
 * Some persons whose rows are read together, and how a statement says which.
 *
 * @param where a condition on {@code person_id}
 * @param values those of its question marks
 */
record Stretch(String where, List<String> values) {

    /** Everybody between the first and the last of these: a stretch of all persons in order of id, not empty. */
    static Stretch between(List<PersonInCare> persons) {
        return new Stretch(
                " person_id BETWEEN ? AND ? ",
                List.of(
                        persons.getFirst().id().toString(),
                        persons.getLast().id().toString()));
    }

    /** Just these, not empty. */
    static Stretch of(List<PersonId> persons) {
        return new Stretch(
                " person_id IN (" + String.join(",", Collections.nCopies(persons.size(), "?")) + ") ",
                persons.stream().map(PersonId::toString).toList());
    }

    /** Its values, and these after them. */
    Object[] valuesAnd(Object... others) {
        var all = new Object[values.size() + others.length];
        for (var i = 0; i < values.size(); i++) {
            all[i] = values.get(i);
        }
        System.arraycopy(others, 0, all, values.size(), others.length);
        return all;
    }
}
