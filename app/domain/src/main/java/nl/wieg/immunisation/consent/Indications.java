package nl.wieg.immunisation.consent;

import java.time.Clock;
import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Policy;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which primary series an infant has: the standard one, until a doctor chooses (RVP guideline, chapter 7). */
@Service
public class Indications {

    private final IndicationTable table;
    private final PeopleInCare people;
    private final SamePersons samePersons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Indications(
            IndicationTable table,
            PeopleInCare people,
            SamePersons samePersons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.people = people;
        this.samePersons = samePersons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses the scheme of a person in care, from today; what was chosen before stays readable.
     *
     * @throws WrongInput without words, or when this person has that scheme already
     * @throws NotThere if nobody in care has this id
     */
    @Transactional
    public void choose(PersonId person, Scheme scheme, String words) {
        require(ConsentPolicy.INDICATE, person);
        if (words.isBlank()) {
            throw new WrongInput("words", "Schrijf op waarom u dit schema kiest.");
        }
        if (people.find(person).isEmpty()) {
            throw new NotThere("Er is niemand in zorg met nummer " + person + ".");
        }
        if (scheme == now(table.of(samePersons.of(person)))) {
            throw new WrongInput("scheme", "Dit kind heeft dit schema al.");
        }
        table.insert(person, scheme, Region.today(clock), words);
        events.publishEvent(new ConsentChanged(person));
    }

    /** What was chosen for a person, the oldest first. */
    public List<ScheduleIndication> of(PersonId person) {
        require(ConsentPolicy.READ, person);
        return table.of(samePersons.of(person));
    }

    private static Scheme now(List<ScheduleIndication> chosen) {
        return chosen.isEmpty() ? Scheme.STANDARD : chosen.getLast().scheme();
    }

    private void require(Policy policy, PersonId person) {
        access.require(policy, AccessObject.personal("schema-indicatie", person.toString()));
    }
}
