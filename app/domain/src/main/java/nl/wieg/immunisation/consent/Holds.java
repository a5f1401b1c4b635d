package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.schedule.Question.EVERY_KIND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Policy;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds doses back, though they could be given: objections, deferrals, contraindications. The plan stays as it is. */
@Service
public class Holds {

    private final HoldTable table;
    private final Speakers speakers;
    private final Schedules schedules;
    private final SamePersons samePersons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holds(
            HoldTable table,
            Speakers speakers,
            Schedules schedules,
            SamePersons samePersons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.speakers = speakers;
        this.schedules = schedules;
        this.samePersons = samePersons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody does not want these kinds: no invitations any more, and nothing else.
     *
     * @param kinds codes of the schedule, or {@code *} for all
     * @return one id for each kind, so that each can be ended apart
     */
    @Transactional
    public List<UUID> object(PersonId person, Set<String> kinds, Said said, String words) {
        require(ConsentPolicy.RECORD, person);
        if (kinds.isEmpty()) {
            throw new WrongInput("kind", "Kies waartegen het bezwaar is.");
        }
        if (said.relation() == Relation.PROFESSIONAL) {
            throw new WrongInput("Bezwaar maakt iemand zelf, of wie het gezag heeft.");
        }
        return kinds.stream()
                .sorted()
                .map(kind -> hold(person, HoldSort.OBJECTION, kind, null, said, words))
                .toList();
    }

    /**
     * Not now, but later; never told to RIVM as an objection.
     *
     * @param until the first day on which it may be given again
     */
    @Transactional
    public UUID defer(PersonId person, String kind, LocalDate until, Said said, String words) {
        require(ConsentPolicy.RECORD, person);
        if (!until.isAfter(said.on())) {
            throw new WrongInput("until", "Het uitstel moet later eindigen dan het begint.");
        }
        return hold(person, HoldSort.DEFERRAL, kind, until, said, words);
    }

    /** A doctor finds that it may not be given, from today. */
    @Transactional
    public UUID contraindicate(PersonId person, String kind, String words) {
        require(ConsentPolicy.CONTRAINDICATE, person);
        if (words.isBlank()) {
            throw new WrongInput("words", "Schrijf op waarom dit niet mag.");
        }
        var said = Said.byProfessional(Region.today(clock));
        return hold(person, HoldSort.CONTRAINDICATION, kind, null, said, words);
    }

    /** It no longer holds, from today; a contraindication is ended by a doctor alone. */
    @Transactional
    public void end(PersonId person, UUID hold) {
        require(ConsentPolicy.RECORD, person);
        var kept = table.find(samePersons.of(person), hold)
                .orElseThrow(() -> new NotThere("Er is geen bezwaar " + hold + "."));
        if (kept.sort() == HoldSort.CONTRAINDICATION) {
            require(ConsentPolicy.CONTRAINDICATE, person);
        }
        if (!table.end(kept.person(), hold, Region.today(clock))) {
            throw new WrongInput("Dit was al beëindigd.");
        }
        events.publishEvent(new ConsentChanged(person));
    }

    private UUID hold(PersonId person, HoldSort sort, String kind, @Nullable LocalDate until, Said said, String words) {
        if (kind.isEmpty()) {
            throw new WrongInput("kind", "Kies een prik.");
        }
        if (!kind.equals(EVERY_KIND)
                && !schedules.inForce(Region.today(clock)).kinds().contains(kind)) {
            throw new WrongInput("kind", "De soort " + kind + " staat niet in het schema.");
        }
        var id = table.insert(person, sort, kind, until, said, speakers.evidence(person, said), words);
        events.publishEvent(new ConsentChanged(person));
        return id;
    }

    private void require(Policy policy, PersonId person) {
        access.require(policy, AccessObject.personal("toestemming", person.toString()));
    }
}
