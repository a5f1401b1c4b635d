package nl.wieg.immunisation.events;

import java.util.Set;
import java.util.UUID;
import nl.wieg.people.PersonId;

/** What was said of these persons came with them; told in the transaction that took it over. */
public record ConsentsTakenOver(UUID change, Set<PersonId> persons) {

    public ConsentsTakenOver {
        persons = Set.copyOf(persons);
    }
}
