package nl.wieg.people;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which person; says nothing about them. */
public record PersonId(UUID value) {

    static PersonId next() {
        return new PersonId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
