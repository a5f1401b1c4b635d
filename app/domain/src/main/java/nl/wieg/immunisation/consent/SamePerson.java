package nl.wieg.immunisation.consent;

import java.util.List;
import nl.wieg.people.PersonId;

/**
 * A person, with every id under which something may be kept of them: records that were found to be theirs keep what they hold.
 *
 * @param id who they are now
 * @param ids this one included
 */
record SamePerson(PersonId id, List<PersonId> ids) {

    SamePerson {
        ids = List.copyOf(ids);
    }

    /** Who somebody is now: this person, when it is one of their ids. */
    PersonId now(PersonId other) {
        return ids.contains(other) ? id : other;
    }
}
