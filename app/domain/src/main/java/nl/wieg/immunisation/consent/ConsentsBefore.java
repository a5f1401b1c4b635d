package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.events.ConsentsTakenOver;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families said before our register began, taken over together with people; held to the same rules as what they say at the desk. */
@Service
public class ConsentsBefore {

    private final ConsentTable consents;
    private final HoldTable holds;
    private final Speakers speakers;
    private final Retention retention;
    private final ApplicationEventPublisher events;
    private final Access access;

    ConsentsBefore(
            ConsentTable consents,
            HoldTable holds,
            Speakers speakers,
            Retention retention,
            ApplicationEventPublisher events,
            Access access) {
        this.consents = consents;
        this.holds = holds;
        this.speakers = speakers;
        this.retention = retention;
        this.events = events;
        this.access = access;
    }

    /**
     * Takes these over, all or none; in a fixed number of statements and batches, at most some thousands at once.
     *
     * @throws nl.wieg.shared.WrongInput if somebody may not speak for that person
     */
    @Transactional
    public void takeOver(List<ConsentBefore> answered, List<HoldBefore> held) {
        access.require(
                ConsentPolicy.TAKE_OVER,
                AccessObject.of(
                        "toestemming", answered.size() + " antwoorden, " + held.size() + " bezwaren en uitstellen"));
        var persons = Stream.concat(
                        answered.stream().map(ConsentBefore::person),
                        held.stream().map(HoldBefore::person))
                .collect(Collectors.toSet());
        var known = speakers.among(persons);
        consents.insert(answered, known);
        holds.insert(held, known);
        tell(answered, held);
    }

    /** Whether data goes to RIVM says nothing of what is due, and is no medical content. */
    private void tell(List<ConsentBefore> answered, List<HoldBefore> held) {
        var last = new HashMap<PersonId, LocalDate>();
        held.forEach(hold -> last.merge(hold.person(), hold.said().on(), ConsentsBefore::later));
        answered.stream()
                .filter(consent -> consent.purpose() == ConsentPurpose.TREATMENT)
                .forEach(consent -> last.merge(consent.person(), consent.said().on(), ConsentsBefore::later));
        if (!last.isEmpty()) {
            retention.medicalContentChanged(last);
            events.publishEvent(new ConsentsTakenOver(TimeOrderedIds.next(), last.keySet()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
