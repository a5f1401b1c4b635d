package nl.wieg.immunisation.consent;

import java.util.List;
import nl.wieg.access.Actor;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import org.springframework.stereotype.Component;

/** Who somebody is now, after records that were found to be one person. For who asks after them, and is held to a policy for that. */
@Component
class SamePersons {

    private static final Actor WORK = Actor.system("toestemmingen");

    private final People people;

    SamePersons(People people) {
        this.people = people;
    }

    /** Just this id for who is not there. */
    SamePerson of(PersonId person) {
        return WORK.call(() -> {
            var current = people.current(person);
            var ids = people.all(current);
            return new SamePerson(current, ids.isEmpty() ? List.of(current) : ids);
        });
    }
}
