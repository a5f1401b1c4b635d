package nl.wieg.immunisation;

import java.util.List;
import java.util.Optional;
import nl.wieg.immunisation.consent.ConsentFile;
import nl.wieg.immunisation.consent.ScheduleIndication;
import nl.wieg.immunisation.doses.AdverseEvents.AdverseEvent;
import nl.wieg.immunisation.doses.Dose;
import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.people.AuthorityOver;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.people.PersonRecord;

/**
 * All that a nurse or doctor needs to know of one person.
 *
 * @param holders who has authority, parents first
 * @param due empty for who is not in care, and so are the wishes then
 * @param doses each with all its versions, the newest last
 * @param indications which primary series a doctor chose, the oldest first; none is the standard one
 * @param events the newest first
 */
public record ChildRecord(
        PersonRecord person,
        AuthorityOver authority,
        List<Holder> holders,
        Optional<Answer> due,
        List<List<Dose>> doses,
        Optional<ConsentFile> wishes,
        List<ScheduleIndication> indications,
        List<AdverseEvent> events) {

    public ChildRecord {
        holders = List.copyOf(holders);
        doses = List.copyOf(doses);
        indications = List.copyOf(indications);
        events = List.copyOf(events);
    }

    /** Somebody with authority. */
    public record Holder(PersonId id, PersonName name) {}
}
