package nl.wieg.immunisation.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityOver;
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
        return evidence(inCare(person), () -> authorities.over(person), said);
    }

    /** Those of these persons who are in care, with who has authority over them: for processes that write of many. */
    Known among(Set<PersonId> persons) {
        var inCare = people.among(persons).stream().collect(Collectors.toMap(PersonInCare::id, Function.identity()));
        return new Known(inCare, authorities.over(persons));
    }

    private String evidence(PersonInCare about, Supplier<AuthorityOver> authority, Said said) {
        checkDay(said.on(), about);
        if (said.relation() == Relation.PROFESSIONAL) {
            return "";
        }
        if (!TEXT_VERSION.matcher(said.textVersion()).matches()) {
            throw new WrongInput(
                    "textVersion", "Vul in welke uitleg deze persoon kreeg, met letters, cijfers, punt of streepje.");
        }
        var band = AgeBand.on(said.on(), about.birthDate());
        return said.relation() == Relation.SELF ? bySelf(about.id(), said, band) : byHolder(authority, said, band);
    }

    private void checkDay(LocalDate day, PersonInCare about) {
        if (day.isAfter(Region.today(clock))) {
            throw new WrongInput("day", "De datum ligt in de toekomst.");
        }
        if (day.isBefore(about.birthDate())) {
            throw new WrongInput("day", "De datum ligt voor de geboorte.");
        }
    }

    private static String bySelf(PersonId person, Said said, AgeBand band) {
        if (!person.equals(said.by())) {
            throw new WrongInput("by", "Alleen het kind zelf kan voor zichzelf spreken.");
        }
        if (band == AgeBand.UNDER_12) {
            throw new WrongInput("by", "Onder de 12 jaar beslist een kind niet zelf.");
        }
        return "";
    }

    private static String byHolder(Supplier<AuthorityOver> over, Said said, AgeBand band) {
        if (band == AgeBand.FROM_16) {
            throw new WrongInput("by", "Vanaf 16 jaar beslist iemand zelf.");
        }
        var authority = over.get();
        if (authority.holders().stream().noneMatch(holder -> Objects.equals(holder, said.by()))) {
            throw new WrongInput("by", "Deze persoon heeft geen gezag over het kind.");
        }
        return authority.kind().name();
    }

    private PersonInCare inCare(PersonId person) {
        return people.find(person).orElseThrow(() -> notInCare(person));
    }

    private static NotThere notInCare(PersonId person) {
        return new NotThere("Er is niemand in zorg met nummer " + person + ".");
    }

    /** What is known of many, looked up once. */
    final class Known {

        private final Map<PersonId, PersonInCare> inCare;
        private final Map<PersonId, AuthorityOver> authority;

        private Known(Map<PersonId, PersonInCare> inCare, Map<PersonId, AuthorityOver> authority) {
            this.inCare = inCare;
            this.authority = authority;
        }

        /** As of one person. */
        String evidence(PersonId person, Said said) {
            var about = inCare.get(person);
            if (about == null) {
                throw notInCare(person);
            }
            return Speakers.this.evidence(about, () -> Objects.requireNonNull(authority.get(person)), said);
        }
    }
}
