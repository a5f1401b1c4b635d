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

/**
 * Reads what was said, for who may see it: staff all of it; one of the family their own words, contraindications and the outcome, never the
 * words of another of the family.
 */
@Service
public class ConsentFiles {

    private final ConsentTable consents;
    private final HoldTable holds;
    private final PeopleInCare people;
    private final Authorities authorities;
    private final SamePersons samePersons;
    private final Access access;
    private final Clock clock;

    ConsentFiles(
            ConsentTable consents,
            HoldTable holds,
            PeopleInCare people,
            Authorities authorities,
            SamePersons samePersons,
            Access access,
            Clock clock) {
        this.consents = consents;
        this.holds = holds;
        this.people = people;
        this.authorities = authorities;
        this.samePersons = samePersons;
        this.access = access;
        this.clock = clock;
    }

    /** All that was said of a person, for staff. */
    public ConsentFile read(PersonId person) {
        var same = require(ConsentPolicy.READ, person);
        var about = inCare(same);
        return new ConsentFile(
                treatment(about, same, EVERY_KIND),
                exchange(about, same),
                consents.consents(same),
                consents.judgements(same),
                holds.of(same));
    }

    /** What the viewer, a holder of authority or the young person, said of a person; what a doctor found that may not be given; the outcome. */
    public ConsentFile readAs(PersonId viewer, PersonId person) {
        var same = require(ConsentPolicy.READ_OWN, person);
        var about = inCare(same);
        var reader = same.now(viewer);
        if (!isOfTheFamily(reader, about)) {
            throw new AccessRefused("U mag de toestemmingen van deze persoon niet zien.");
        }
        return new ConsentFile(
                treatment(about, same, EVERY_KIND).seenBy(reader),
                exchange(about, same),
                consents.consents(same).stream()
                        .filter(consent -> reader.equals(consent.said().by()))
                        .toList(),
                List.of(),
                holds.of(same).stream()
                        .filter(hold -> reader.equals(hold.said().by()) || hold.sort() == HoldSort.CONTRAINDICATION)
                        .toList());
    }

    /** Whether a dose of this kind may be given today. */
    public ConsentOutcome treatment(PersonId person, String kind) {
        var same = require(ConsentPolicy.READ, person);
        return treatment(inCare(same), same, kind);
    }

    /** Whether RIVM may be told who got a dose; if not, it is told anonymously. */
    public boolean mayExchange(PersonId person) {
        var same = require(ConsentPolicy.READ, person);
        return exchange(inCare(same), same);
    }

    private ConsentOutcome treatment(PersonInCare about, SamePerson same, String kind) {
        return answer(about, consents.aboutTreatment(same, kind, Region.today(clock)));
    }

    private boolean exchange(PersonInCare about, SamePerson same) {
        return answer(about, consents.aboutExchange(same)).verdict() == Verdict.MAY_BE_GIVEN;
    }

    private ConsentOutcome answer(PersonInCare about, List<Statement> said) {
        return ConsentRules.answer(
                ConsentQuestion.about(about, Region.today(clock), authorities.over(about.id()), said));
    }

    /**
     * Who of the family may read what is kept of a person: those with authority until 16, the young person from 12; of who is not in care, that
     * person alone.
     */
    public List<PersonId> readers(PersonId person) {
        var same = require(ConsentPolicy.READ_OWN, person).id();
        var family = Stream.concat(Stream.of(same), authorities.over(same).holders().stream());
        return people.find(same)
                .map(about ->
                        family.filter(viewer -> isOfTheFamily(viewer, about)).toList())
                .orElseGet(() -> List.of(same));
    }

    /** From 12 the young person, until 16 also who has authority. */
    private boolean isOfTheFamily(PersonId viewer, PersonInCare about) {
        var band = AgeBand.on(Region.today(clock), about.birthDate());
        return viewer.equals(about.id())
                ? band != AgeBand.UNDER_12
                : band != AgeBand.FROM_16
                        && authorities.over(about.id()).holders().contains(viewer);
    }

    private PersonInCare inCare(SamePerson person) {
        return people.find(person.id())
                .orElseThrow(() -> new NotThere("Er is niemand in zorg met nummer " + person.id() + "."));
    }

    /** Answers who this is now: whoever was merged is read with the record that stays. */
    private SamePerson require(Policy policy, PersonId person) {
        var same = samePersons.of(person);
        access.require(policy, AccessObject.personal("toestemming", same.id().toString()));
        return same;
    }
}
