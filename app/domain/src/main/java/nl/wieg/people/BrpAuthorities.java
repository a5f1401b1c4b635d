package nl.wieg.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.PersonState.Held;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Records the authority that the BRP tells, and makes the parents whom we did not know. */
@Component
class BrpAuthorities {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final BrpPersons persons;
    private final PersonBsns bsns;
    private final PersonKeys keys;
    private final Authorities authorities;
    private final ObjectMapper json;

    BrpAuthorities(
            JdbcTemplate jdbc,
            BrpPersons persons,
            PersonBsns bsns,
            PersonKeys keys,
            Authorities authorities,
            ObjectMapper json) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.bsns = bsns;
        this.keys = keys;
        this.authorities = authorities;
        this.json = json;
    }

    /** Records what holds over these children now. */
    void record(Map<PersonId, Held> held) {
        var meant = new HashMap<ReferenceScheme, Map<String, Change.Holder>>();
        held.forEach((child, authority) -> authority.told().holders().forEach(holder -> meant.computeIfAbsent(
                        scheme(holder), scheme -> new HashMap<>())
                .put(number(child, holder), holder)));
        var found = new HashMap<String, PersonId>();
        meant.forEach((scheme, holders) -> found.putAll(findOrMake(scheme, holders)));
        authorities.recordAll(held.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue(), found))
                .toList());
    }

    private Map<String, PersonId> findOrMake(ReferenceScheme scheme, Map<String, Change.Holder> holders) {
        var numbers = new HashMap<String, Optional<Bsn>>();
        holders.forEach((number, holder) -> numbers.put(number, BrpPersons.bsn(holder.bsn())));
        var found = persons.findOrMake(scheme, numbers);
        var byPerson = new HashMap<PersonId, Change.Holder>();
        holders.forEach((number, holder) -> byPerson.put(Objects.requireNonNull(found.get(number)), holder));
        register(byPerson);
        return found;
    }

    /** Of somebody of whom we knew no more than a number. */
    private void register(Map<PersonId, Change.Holder> holders) {
        var unregistered = new HashSet<PersonId>();
        Batches.of(holders.keySet(), AT_ONCE)
                .forEach(some -> jdbc.query(
                        "SELECT id FROM person WHERE NOT registered AND identity IS NULL AND id IN ("
                                + Batches.marks(some.size()) + ")",
                        row -> {
                            unregistered.add(new PersonId(UUID.fromString(row.getString("id"))));
                        },
                        some.stream().map(PersonId::toString).toArray()));
        var keysOf = keys.of(unregistered);
        jdbc.batchUpdate(
                "UPDATE person SET kind = 'PARENT', registered = TRUE, birth_date = ?, municipality = ?, identity = ? WHERE id = ?",
                keysOf.values(),
                AT_ONCE,
                (statement, key) -> {
                    var holder = Objects.requireNonNull(holders.get(key.person()));
                    statement.setObject(1, holder.birthDate());
                    statement.setString(2, MunicipalityCode.UNKNOWN.value());
                    statement.setBytes(
                            3, key.seal(json.writeValueAsBytes(new Identity(holder.name(), null)), People.IDENTITY));
                    statement.setString(4, key.person().toString());
                });
        giveNumbers(keysOf, holders);
    }

    private void giveNumbers(Map<PersonId, PersonKey> keysOf, Map<PersonId, Change.Holder> holders) {
        var numbers = new HashMap<Bsn, PersonKey>();
        keysOf.forEach((person, key) -> BrpPersons.bsn(
                        Objects.requireNonNull(holders.get(person)).bsn())
                .ifPresent(bsn -> numbers.putIfAbsent(bsn, key)));
        numbers.keySet().removeAll(bsns.owners(numbers.keySet()).keySet());
        var free = new HashMap<PersonKey, Bsn>();
        numbers.forEach((bsn, key) -> free.put(key, bsn));
        bsns.insert(free);
    }

    /** Two that turn out to be one person cannot have it together: somebody must look. */
    private static AuthorityTold told(PersonId child, Held held, Map<String, PersonId> found) {
        var holders = new ArrayList<PersonId>();
        for (var holder : held.told().holders()) {
            var person = Objects.requireNonNull(found.get(number(child, holder)));
            if (!person.equals(child) && !holders.contains(person)) {
                holders.add(person);
            }
        }
        var kind = held.told().kind();
        var fits = holders.size() == held.told().holders().size();
        return new AuthorityTold(
                child,
                fits ? kind : AuthorityKind.UNDETERMINABLE,
                fits ? holders : List.of(),
                held.told().underResearch(),
                held.from());
    }

    private static ReferenceScheme scheme(Change.Holder holder) {
        return holder.aNumber() == null ? ReferenceScheme.PARENT : ReferenceScheme.A_NUMBER;
    }

    private static String number(PersonId child, Change.Holder holder) {
        if (holder.aNumber() != null) {
            return holder.aNumber();
        }
        return holder.bsn() != null
                ? "bsn|" + holder.bsn()
                : child + "|" + holder.name().full() + "|" + holder.birthDate();
    }
}
