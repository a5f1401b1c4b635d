package nl.wieg.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The numbers by which other registers know somebody, found by a keyed hash; a number belongs to one person. */
@Component
class PersonReferences {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;

    PersonReferences(JdbcTemplate jdbc, PersonIndexes indexes) {
        this.jdbc = jdbc;
        this.indexes = indexes;
    }

    /** Who has these numbers, one statement for each 1,000; whoever is not known is not in it. */
    Map<String, PersonId> find(ReferenceScheme scheme, Collection<String> numbers) {
        var found = new HashMap<String, PersonId>();
        Batches.of(hashed(scheme, numbers), AT_ONCE).forEach(some -> find(some, found));
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
        var holders = new HashMap<String, PersonId>();
        Batches.of(hashed(scheme, candidates.keySet()), AT_ONCE).forEach(some -> {
            claim(scheme, some, candidates);
            find(some, holders);
        });
        return holders;
    }

    /** Writes numbers of new persons that nobody else may have. */
    void insert(ReferenceScheme scheme, Map<String, PersonKey> owners) {
        write("INSERT", scheme, hashed(scheme, owners.keySet()), owners);
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
                    statement.setBytes(2, number.index().array());
                    statement.setString(3, owner.person().toString());
                    statement.setBytes(4, owner.seal(number.number().getBytes(UTF_8), ReferenceScheme.PLACE));
                });
    }

    private void find(List<Hashed> numbers, Map<String, PersonId> found) {
        var byIndex = numbers.stream().collect(Collectors.toMap(Hashed::index, identity()));
        jdbc.query(
                "SELECT blind_index, person_id FROM person_reference WHERE blind_index IN ("
                        + Batches.marks(numbers.size()) + ")",
                row -> {
                    var number = Objects.requireNonNull(byIndex.get(ByteBuffer.wrap(row.getBytes("blind_index"))));
                    found.put(number.number(), new PersonId(UUID.fromString(row.getString("person_id"))));
                },
                numbers.stream().map(number -> (Object) number.index().array()).toArray());
    }

    private List<Hashed> hashed(ReferenceScheme scheme, Collection<String> numbers) {
        return numbers.stream()
                .map(number -> new Hashed(number, ByteBuffer.wrap(indexes.of(scheme, number))))
                .sorted((a, b) -> a.index().compareTo(b.index()))
                .toList();
    }

    private record Hashed(String number, ByteBuffer index) {}
}
