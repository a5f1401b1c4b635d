package nl.wieg.immunisation.consent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.Authorities;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;

/** Of many persons at once, whose doses may be told to RIVM with a name: by the same rules as of one. For processes that count. */
@Service
public class ExchangeConsents {

    private final ConsentTable consents;
    private final Authorities authorities;
    private final PeopleInCare people;
    private final Access access;
    private final Clock clock;

    ExchangeConsents(ConsentTable consents, Authorities authorities, PeopleInCare people, Access access, Clock clock) {
        this.consents = consents;
        this.authorities = authorities;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** Those of these persons about whom RIVM may be told today; in a fixed number of statements, at most some thousands at once. */
    public Set<PersonId> among(List<PersonInCare> persons) {
        access.require(ConsentPolicy.PASS_EVERYBODY, AccessObject.of("toestemming", persons.size() + " personen"));
        var ids = persons.stream().map(PersonInCare::id).toList();
        var merged = people.mergedInto(ids);
        var said = consents.aboutExchange(
                Stream.concat(ids.stream(), merged.keySet().stream()).toList(),
                person -> merged.getOrDefault(person, person));
        var spokenOf =
                persons.stream().filter(person -> said.containsKey(person.id())).toList();
        var authority = authorities.over(spokenOf.stream().map(PersonInCare::id).toList());
        var today = Region.today(clock);
        return spokenOf.stream()
                .filter(person -> ConsentRules.answer(ConsentQuestion.about(
                                        person,
                                        today,
                                        Objects.requireNonNull(authority.get(person.id())),
                                        Objects.requireNonNull(said.get(person.id()))))
                                .verdict()
                        == Verdict.MAY_BE_GIVEN)
                .map(PersonInCare::id)
                .collect(Collectors.toSet());
    }
}
