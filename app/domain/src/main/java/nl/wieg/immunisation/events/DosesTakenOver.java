package nl.wieg.immunisation.events;

import java.util.Set;
import java.util.UUID;
import nl.wieg.people.PersonId;

/** The history of these persons came with them; told in the transaction that took it over. */
public record DosesTakenOver(UUID change, Set<PersonId> persons) {

    public DosesTakenOver {
        persons = Set.copyOf(persons);
    }
}
