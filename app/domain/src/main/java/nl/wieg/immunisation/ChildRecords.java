package nl.wieg.immunisation;

import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.consent.ConsentFiles;
import nl.wieg.immunisation.consent.Indications;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.Doses;
import nl.wieg.people.Authorities;
import nl.wieg.people.KeyDestroyed;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import org.springframework.stereotype.Service;

/**
 * The record of one person, read in one go. A look at it is one line of the access log, not one for every feature behind it; and it takes as
 * many statements for a long history as for a short one.
 */
@Service
public class ChildRecords {

    private static final Actor READER = Actor.system("kinddossier");
    private static final PersonName DESTROYED = new PersonName("", "", "iemand van wie de gegevens zijn vernietigd");

    private final People people;
    private final Authorities authorities;
    private final Statuses statuses;
    private final Doses doses;
    private final ConsentFiles consents;
    private final Indications indications;
    private final AdverseEvents events;
    private final Access access;

    ChildRecords(
            People people,
            Authorities authorities,
            Statuses statuses,
            Doses doses,
            ConsentFiles consents,
            Indications indications,
            AdverseEvents events,
            Access access) {
        this.people = people;
        this.authorities = authorities;
        this.statuses = statuses;
        this.doses = doses;
        this.consents = consents;
        this.indications = indications;
        this.events = events;
        this.access = access;
    }

    /**
     * Who this is, what is due, what was given, and what was said about it.
     *
     * @throws nl.wieg.shared.NotThere if there is nobody with this id
     * @throws nl.wieg.people.KeyDestroyed if the content was destroyed
     */
    public ChildRecord of(PersonId person) {
        access.require(StatusPolicy.READ_RECORD, AccessObject.personal("persoon", person.toString()));
        return READER.call(() -> read(person));
    }

    private ChildRecord read(PersonId person) {
        var who = people.read(person);
        var authority = authorities.over(person);
        var due = statuses.explained(person);
        return new ChildRecord(
                who,
                authority,
                authority.holders().stream().map(this::holder).toList(),
                due,
                List.copyOf(doses.history(person)),
                due.map(inCare -> consents.read(person)),
                indications.of(person),
                events.of(person));
    }

    /** Who asked that their own content be destroyed still has authority. */
    private ChildRecord.Holder holder(PersonId holder) {
        try {
            return new ChildRecord.Holder(holder, people.read(holder).name());
        } catch (KeyDestroyed destroyed) {
            return new ChildRecord.Holder(holder, DESTROYED);
        }
    }
}
