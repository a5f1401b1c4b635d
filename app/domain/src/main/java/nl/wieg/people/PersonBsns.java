package nl.wieg.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Citizen service numbers of many at once. */
@Component
class PersonBsns {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;

    PersonBsns(JdbcTemplate jdbc, PersonIndexes indexes) {
        this.jdbc = jdbc;
        this.indexes = indexes;
    }

    /** Who has these numbers, one statement for each 1,000; a number that nobody has is not in it. */
    Map<Bsn, PersonId> owners(Collection<Bsn> numbers) {
        var owners = new HashMap<Bsn, PersonId>();
        Batches.of(numbers, AT_ONCE).forEach(some -> {
            var byIndex = new HashMap<ByteBuffer, Bsn>();
            var hashes = some.stream().map(indexes::of).toList();
            for (var i = 0; i < some.size(); i++) {
                byIndex.put(ByteBuffer.wrap(hashes.get(i)), some.get(i));
            }
            jdbc.query(
                    "SELECT blind_index, person_id FROM person_bsn WHERE blind_index IN ("
                            + Batches.marks(hashes.size()) + ")",
                    row -> {
                        owners.put(
                                Objects.requireNonNull(byIndex.get(ByteBuffer.wrap(row.getBytes("blind_index")))),
                                new PersonId(UUID.fromString(row.getString("person_id"))));
                    },
                    hashes.toArray());
        });
        return owners;
    }

    /** Gives persons these numbers, instead of what they had. */
    void write(Map<PersonKey, Bsn> numbers) {
        Batches.of(numbers.keySet(), AT_ONCE)
                .forEach(some -> jdbc.update(
                        "DELETE FROM person_bsn WHERE person_id IN (" + Batches.marks(some.size()) + ")",
                        some.stream().map(key -> key.person().toString()).toArray()));
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
}
