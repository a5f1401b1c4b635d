package nl.wieg.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wieg.people.PersonHashes.Renewal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The numbers by which other registers know somebody, found by a keyed hash; a number belongs to one person. */
@Component
class PersonReferences {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;
    private final HashedNumbers hashed;

    PersonReferences(JdbcTemplate jdbc, PersonIndexes indexes) {
        this.jdbc = jdbc;
        this.indexes = indexes;
        this.hashed = new HashedNumbers(jdbc, "person_reference");
    }

    /** Who has these numbers, one statement for each 1,000; whoever is not known is not in it. */
    Map<String, PersonId> find(ReferenceScheme scheme, Collection<String> numbers) {
        var found = new HashMap<String, PersonId>();
        Batches.of(hashed(scheme, numbers), AT_ONCE).forEach(some -> found.putAll(find(some)));
        return found;
    }

    /**
     * Claims numbers for new persons; each goes to whoever claims it first, this process or another. Always in the order of the hashes, so
     * that two processes never wait for each other.
     *
     * @param candidates the key of whom each number is for, if nobody has it
     * @return who has each number now
     */
    Map<String, PersonId> claim(ReferenceScheme scheme, Map<String, PersonKey> candidates) {
        var claimed = new HashMap<String, PersonId>();
        Batches.of(hashed(scheme, candidates.keySet()), AT_ONCE).forEach(some -> {
            claim(scheme, unclaimed(some), candidates);
            claimed.putAll(find(some));
        });
        return claimed;
    }

    /**
     * Writes numbers of new persons that nobody else may have.
     *
     * @throws DuplicateKeyException if somebody else has one of them
     */
    void insert(ReferenceScheme scheme, Map<String, PersonKey> owners) {
        if (indexes.hasOlderKeys() && !find(scheme, owners.keySet()).isEmpty()) {
            throw new DuplicateKeyException("Somebody else has one of these numbers already");
        }
        write("INSERT", scheme, hashed(scheme, owners.keySet()), owners);
    }

    /** Hashes the numbers of these persons with the newest key, where they are not. */
    Renewal hashAgain(Map<PersonId, PersonKey> persons) {
        return hashed.hashAgain(persons, "scheme, sealed", (row, key) -> {
            var number = new String(key.open(row.getBytes("sealed"), ReferenceScheme.PLACE), UTF_8);
            return indexes.of(ReferenceScheme.of(row.getString("scheme")), number);
        });
    }

    private void claim(ReferenceScheme scheme, List<Hashed> numbers, Map<String, PersonKey> candidates) {
        write("INSERT IGNORE", scheme, numbers, candidates);
    }

    private void write(String verb, ReferenceScheme scheme, List<Hashed> numbers, Map<String, PersonKey> owners) {
        jdbc.batchUpdate(
                verb + " INTO person_reference (scheme, blind_index, person_id, sealed) VALUES (?, ?, ?, ?)",
                numbers,
                AT_ONCE,
                (statement, number) -> {
                    var owner = Objects.requireNonNull(owners.get(number.number()));
                    statement.setString(1, scheme.code());
                    statement.setBytes(2, number.newest());
                    statement.setString(3, owner.person().toString());
                    statement.setBytes(4, owner.seal(number.number().getBytes(UTF_8), ReferenceScheme.PLACE));
                });
    }

    /** The unique key sees to the newest hash only: what stands under an older one is claimed already. */
    private List<Hashed> unclaimed(List<Hashed> numbers) {
        if (!indexes.hasOlderKeys()) {
            return numbers;
        }
        var claimed = find(numbers);
        return numbers.stream()
                .filter(number -> !claimed.containsKey(number.number()))
                .toList();
    }

    private Map<String, PersonId> find(List<Hashed> numbers) {
        return hashed.holders(numbers.stream().collect(Collectors.toMap(Hashed::number, Hashed::hashes)));
    }

    private List<Hashed> hashed(ReferenceScheme scheme, Collection<String> numbers) {
        return numbers.stream()
                .distinct()
                .map(number -> new Hashed(number, indexes.each(scheme, number)))
                .sorted(Comparator.comparing(Hashed::newest, Arrays::compare))
                .toList();
    }

    /** A number with its hash under each key, the newest first. */
    private record Hashed(String number, List<byte[]> hashes) {

        byte[] newest() {
            return hashes.getFirst();
        }
    }
}
