package nl.wieg.immunisation.consent;

import java.time.Clock;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Policy;
import nl.wieg.immunisation.events.ConsentChanged;
import nl.wieg.people.PersonId;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people answer when asked for consent, and what a professional finds where a family is not of one mind. */
@Service
public class Consents {

    private final ConsentTable table;
    private final Speakers speakers;
    private final FindingRules findings;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ConsentTable table,
            Speakers speakers,
            FindingRules findings,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.speakers = speakers;
        this.findings = findings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records an answer; who takes back a consent says no.
     *
     * @param words why, if they said so; may be empty
     * @throws WrongInput if they may not speak for this person
     */
    @Transactional
    public void record(PersonId person, ConsentPurpose purpose, Decision decision, Said said, String words) {
        require(ConsentPolicy.RECORD, person);
        if (said.relation() == Relation.PROFESSIONAL) {
            throw new WrongInput("Toestemming geeft iemand zelf, of wie het gezag heeft.");
        }
        table.insert(person, purpose, decision, said, speakers.evidence(person, said), words);
        events.publishEvent(new ConsentChanged(person));
    }

    /**
     * A doctor or nurse finds that a child from 12 to 15 has weighed it and still wants it, though a holder of authority refuses.
     *
     * @throws WrongInput without words, at another age, or when the child did not say yes
     */
    @Transactional
    public void confirmWish(PersonId person, String words) {
        find(ConsentPolicy.CONFIRM_WISH, person, Finding.WISH_STANDS, words);
    }

    /**
     * A doctor decides where those with authority disagree; it holds until one of them speaks anew.
     *
     * @throws WrongInput without words, or where there is nothing to decide
     */
    @Transactional
    public void decide(PersonId person, boolean mayBeGiven, String words) {
        find(ConsentPolicy.DECIDE, person, mayBeGiven ? Finding.GIVE : Finding.DO_NOT_GIVE, words);
    }

    private void find(Policy policy, PersonId person, Finding finding, String words) {
        require(policy, person);
        if (words.isBlank()) {
            throw new WrongInput("words", "Schrijf op waarom u dit besluit.");
        }
        var today = Region.today(clock);
        findings.check(person, finding, today);
        table.insert(person, finding, today, words);
        events.publishEvent(new ConsentChanged(person));
    }

    private void require(Policy policy, PersonId person) {
        access.require(policy, AccessObject.personal("toestemming", person.toString()));
    }
}
