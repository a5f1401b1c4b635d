package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.schedule.Question.EVERY_KIND;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Policy;
import nl.wieg.people.Authorities;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;

/** Reads what was said, for who may see it: staff all of it; one of the family their own words and the outcome, never those of another. */
@Service
public class ConsentFiles {

    private final ConsentTable consents;
    private final HoldTable holds;
    private final PeopleInCare people;
    private final Authorities authorities;
    private final Access access;
    private final Clock clock;

    ConsentFiles(
            ConsentTable consents,
            HoldTable holds,
            PeopleInCare people,
            Authorities authorities,
            Access access,
            Clock clock) {
        this.consents = consents;
        this.holds = holds;
        this.people = people;
        this.authorities = authorities;
        this.access = access;
        this.clock = clock;
    }

    /** All that was said of a person, for staff. */
    public ConsentFile read(PersonId person) {
        require(ConsentPolicy.READ, person);
        var about = inCare(person);
        return new ConsentFile(
                treatment(about, EVERY_KIND),
                exchange(about),
                consents.consents(person),
                consents.judgements(person),
                holds.of(person));
    }

    /** What the viewer, a holder of authority or the young person, said of a person, and the outcome. */
    public ConsentFile readAs(PersonId viewer, PersonId person) {
        require(ConsentPolicy.READ_OWN, person);
        var about = inCare(person);
        if (!isOfTheFamily(viewer, about)) {
            throw new AccessRefused("U mag de toestemmingen van deze persoon niet zien.");
        }
        return new ConsentFile(
                treatment(about, EVERY_KIND).seenBy(viewer),
                exchange(about),
                consents.consents(person).stream()
                        .filter(consent -> viewer.equals(consent.said().by()))
                        .toList(),
                List.of(),
                holds.of(person).stream()
                        .filter(hold -> viewer.equals(hold.said().by()))
                        .toList());
    }

    /** Whether a dose of this kind may be given today. */
    public ConsentOutcome treatment(PersonId person, String kind) {
        require(ConsentPolicy.READ, person);
        return treatment(inCare(person), kind);
    }

    /** Whether RIVM may be told who got a dose; if not, it is told anonymously. */
    public boolean mayExchange(PersonId person) {
        require(ConsentPolicy.READ, person);
        return exchange(inCare(person));
    }

    private ConsentOutcome treatment(PersonInCare about, String kind) {
        return answer(about, consents.aboutTreatment(about.id(), kind, Region.today(clock)));
    }

    private boolean exchange(PersonInCare about) {
        return answer(about, consents.aboutExchange(about.id())).verdict() == Verdict.MAY_BE_GIVEN;
    }

    private ConsentOutcome answer(PersonInCare about, List<Statement> said) {
        return ConsentRules.answer(
                ConsentQuestion.about(about, Region.today(clock), authorities.over(about.id()), said));
    }

    /** Who of the family may read what is kept of a person: those with authority until 16, the young person from 12. */
    public List<PersonId> readers(PersonId person) {
        require(ConsentPolicy.READ_OWN, person);
        var family = Stream.concat(Stream.of(person), authorities.over(person).holders().stream());
        return people.find(person)
                .map(about ->
                        family.filter(viewer -> isOfTheFamily(viewer, about)).toList())
                .orElseGet(() -> List.of(person));
    }

    /** From 12 the young person, until 16 also who has authority. */
    private boolean isOfTheFamily(PersonId viewer, PersonInCare about) {
        var band = AgeBand.on(Region.today(clock), about.birthDate());
        return viewer.equals(about.id())
                ? band != AgeBand.UNDER_12
                : band != AgeBand.FROM_16
                        && authorities.over(about.id()).holders().contains(viewer);
    }

    private PersonInCare inCare(PersonId person) {
        return people.find(person).orElseThrow(() -> new NotThere("Er is niemand in zorg met nummer " + person + "."));
    }

    private void require(Policy policy, PersonId person) {
        access.require(policy, AccessObject.personal("toestemming", person.toString()));
    }
}
