package nl.wieg.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who it is that the BRP means: whoever has the A-number; else whoever has the citizen service number and no A-number yet, who gets it; else
 * somebody of whom we knew nothing.
 */
@Component
class BrpPersons {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonReferences references;
    private final PersonBsns bsns;
    private final PersonKeys keys;
    private final UnregisteredPeople unregistered;

    BrpPersons(
            JdbcTemplate jdbc,
            PersonReferences references,
            PersonBsns bsns,
            PersonKeys keys,
            UnregisteredPeople unregistered) {
        this.jdbc = jdbc;
        this.references = references;
        this.bsns = bsns;
        this.keys = keys;
        this.unregistered = unregistered;
    }

    /**
     * Finds or makes each of them, in a fixed number of statements for each 1,000.
     *
     * @param meant by number of the scheme, with the citizen service number that came with it
     */
    Map<String, PersonId> findOrMake(ReferenceScheme scheme, Map<String, Optional<Bsn>> meant) {
        var found = references.find(scheme, meant.keySet());
        found.putAll(linked(scheme, without(meant, found.keySet())));
        var unknown = new HashMap<String, UnregisteredPeople.Known>();
        without(meant, found.keySet())
                .keySet()
                .forEach(number -> unknown.put(number, UnregisteredPeople.Known.NOTHING));
        found.putAll(unregistered.make(scheme, unknown));
        return found;
    }

    private Map<String, PersonId> linked(ReferenceScheme scheme, Map<String, Optional<Bsn>> unknown) {
        var numbers = new HashSet<Bsn>();
        unknown.values().forEach(bsn -> bsn.ifPresent(numbers::add));
        var owners = bsns.owners(numbers);
        var referred = referred(scheme, new LinkedHashSet<>(owners.values()));
        var keysOf = keys.of(owners.values());
        var linked = new HashMap<String, PersonId>();
        var added = new HashMap<String, PersonKey>();
        unknown.forEach((number, bsn) -> bsn.map(owners::get)
                .filter(owner -> referred.add(owner))
                .map(keysOf::get)
                .ifPresent(key -> {
                    linked.put(number, key.person());
                    added.put(number, key);
                }));
        references.insert(scheme, added);
        return linked;
    }

    /** Those who have a number of this scheme already. */
    private Set<PersonId> referred(ReferenceScheme scheme, Collection<PersonId> persons) {
        var referred = new HashSet<PersonId>();
        Batches.of(persons, AT_ONCE).forEach(some -> {
            var arguments = new Object[some.size() + 1];
            arguments[0] = scheme.code();
            for (var i = 0; i < some.size(); i++) {
                arguments[i + 1] = some.get(i).toString();
            }
            jdbc.query(
                    "SELECT person_id FROM person_reference WHERE scheme = ? AND person_id IN ("
                            + Batches.marks(some.size()) + ")",
                    row -> {
                        referred.add(new PersonId(UUID.fromString(row.getString("person_id"))));
                    },
                    arguments);
        });
        return referred;
    }

    private static Map<String, Optional<Bsn>> without(Map<String, Optional<Bsn>> all, Set<String> known) {
        var rest = new HashMap<>(all);
        rest.keySet().removeAll(known);
        return rest;
    }

    /** The number that these digits are; empty when there are none or they are none. */
    static Optional<Bsn> bsn(@Nullable String digits) {
        return Optional.ofNullable(digits).flatMap(Bsn::of);
    }
}
