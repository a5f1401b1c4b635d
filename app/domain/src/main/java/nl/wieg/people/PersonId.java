package nl.wieg.people;

import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;

/** Which person; says nothing about them. In the order of the database, which is that of the written id. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    static PersonId next() {
        return new PersonId(TimeOrderedIds.next());
    }

    @Override
    public int compareTo(PersonId other) {
        var high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
