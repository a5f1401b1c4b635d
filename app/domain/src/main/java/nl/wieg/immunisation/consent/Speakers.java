package nl.wieg.immunisation.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wieg.people.Authorities;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Component;

/** Whether somebody may speak for a person, by age and authority on the day on which they spoke. */
@Component
class Speakers {

    private static final Pattern TEXT_VERSION = Pattern.compile("[\\w.-]{1,40}");

    private final PeopleInCare people;
    private final Authorities authorities;
    private final Clock clock;

    Speakers(PeopleInCare people, Authorities authorities, Clock clock) {
        this.people = people;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * The kind of authority by which they spoke; empty for who spoke for themselves, and for a professional.
     *
     * @throws WrongInput if they may not speak for this person, or the day or text version cannot be
     */
    String evidence(PersonId person, Said said) {
        var about = inCare(person);
        checkDay(said.on(), about);
        if (said.relation() == Relation.PROFESSIONAL) {
            return "";
        }
        if (!TEXT_VERSION.matcher(said.textVersion()).matches()) {
            throw new WrongInput("Vul in welke uitleg deze persoon kreeg, met letters, cijfers, punt of streepje.");
        }
        var band = AgeBand.on(said.on(), about.birthDate());
        return said.relation() == Relation.SELF ? bySelf(person, said, band) : byHolder(person, said, band);
    }

    /** Today, of somebody in care. */
    void checkDay(PersonId person, LocalDate day) {
        checkDay(day, inCare(person));
    }

    private void checkDay(LocalDate day, PersonInCare about) {
        if (day.isAfter(Region.today(clock))) {
            throw new WrongInput("De datum ligt in de toekomst.");
        }
        if (day.isBefore(about.birthDate())) {
            throw new WrongInput("De datum ligt voor de geboorte.");
        }
    }

    private static String bySelf(PersonId person, Said said, AgeBand band) {
        if (!person.equals(said.by())) {
            throw new WrongInput("Alleen het kind zelf kan voor zichzelf spreken.");
        }
        if (band == AgeBand.UNDER_12) {
            throw new WrongInput("Onder de 12 jaar beslist een kind niet zelf.");
        }
        return "";
    }

    private String byHolder(PersonId person, Said said, AgeBand band) {
        if (band == AgeBand.FROM_16) {
            throw new WrongInput("Vanaf 16 jaar beslist iemand zelf.");
        }
        var authority = authorities.over(person);
        if (authority.holders().stream().noneMatch(holder -> Objects.equals(holder, said.by()))) {
            throw new WrongInput("Deze persoon heeft geen gezag over het kind.");
        }
        return authority.kind().name();
    }

    private PersonInCare inCare(PersonId person) {
        return people.find(person).orElseThrow(() -> new NotThere("Er is niemand in zorg met nummer " + person + "."));
    }
}
