package nl.wieg.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.people.PersonHashes.Renewal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Citizen service numbers of many at once. */
@Component
class PersonBsns {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;
    private final HashedNumbers hashed;

    PersonBsns(JdbcTemplate jdbc, PersonIndexes indexes) {
        this.jdbc = jdbc;
        this.indexes = indexes;
        this.hashed = new HashedNumbers(jdbc, "person_bsn");
    }

    /** Who has these numbers, one statement for each 1,000; a number that nobody has is not in it. */
    Map<Bsn, PersonId> owners(Collection<Bsn> numbers) {
        var owners = new HashMap<Bsn, PersonId>();
        Batches.of(numbers, AT_ONCE)
                .forEach(some -> owners.putAll(hashed.holders(
                        some.stream().distinct().collect(Collectors.toMap(Function.identity(), indexes::each)))));
        return owners;
    }

    /** Takes their numbers from these persons. */
    void remove(Collection<PersonKey> persons) {
        Batches.of(persons, AT_ONCE)
                .forEach(some -> jdbc.update(
                        "DELETE FROM person_bsn WHERE person_id IN (" + Batches.marks(some.size()) + ")",
                        some.stream().map(key -> key.person().toString()).toArray()));
    }

    /**
     * Gives numbers to persons who have none.
     *
     * @throws DuplicateKeyException if somebody else has one of them
     */
    void insert(Map<PersonKey, Bsn> numbers) {
        requireFree(numbers.values());
        jdbc.batchUpdate(
                "INSERT INTO person_bsn (person_id, sealed, blind_index) VALUES (?, ?, ?)",
                List.copyOf(numbers.entrySet()),
                AT_ONCE,
                (statement, entry) -> {
                    statement.setString(1, entry.getKey().person().toString());
                    statement.setBytes(
                            2, entry.getKey().seal(entry.getValue().digits().getBytes(US_ASCII), People.NUMBER));
                    statement.setBytes(3, indexes.of(entry.getValue()));
                });
    }

    /** Hashes the numbers of these persons with the newest key, where they are not. */
    Renewal hashAgain(Map<PersonId, PersonKey> persons) {
        return hashed.hashAgain(persons, "sealed", (row, key) -> {
            var digits = new String(key.open(row.getBytes("sealed"), People.NUMBER), US_ASCII);
            return indexes.of(Bsn.of(digits).orElseThrow());
        });
    }

    /** The unique key sees to the newest hash only. */
    private void requireFree(Collection<Bsn> numbers) {
        if (indexes.hasOlderKeys() && !owners(numbers).isEmpty()) {
            throw new DuplicateKeyException("Somebody else has one of these numbers already");
        }
    }
}
