package nl.wieg.people;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.people.PersonHashes.Renewal;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keyed hashes in a table with numbers: who has a number, whichever key it was hashed with, and how they get another hash. */
final class HashedNumbers {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final String table;

    HashedNumbers(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /**
     * Who has each number, in one statement; a number that nobody has is not in it.
     *
     * @param numbers with the hash of each key, the newest first: whoever stands under the newest has it
     */
    <T> Map<T, PersonId> holders(Map<T, List<byte[]>> numbers) {
        var byHash =
                holders(numbers.values().stream().flatMap(Collection::stream).toList());
        var holders = new HashMap<T, PersonId>();
        numbers.forEach((number, hashes) -> hashes.stream()
                .map(hash -> byHash.get(ByteBuffer.wrap(hash)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(holder -> holders.put(number, holder)));
        return holders;
    }

    /**
     * Hashes the numbers of these persons with the newest key, where they are not; one whose new hash stands with somebody else already keeps the
     * one it has.
     *
     * @param columns from which the hash is made
     */
    Renewal hashAgain(Map<PersonId, PersonKey> persons, String columns, HashOfRow hash) {
        return renew(jdbc
                .query(
                        "SELECT person_id, blind_index, " + columns + " FROM " + table + " WHERE person_id IN ("
                                + Batches.marks(persons.size()) + ")",
                        (row, i) -> hashAgain(persons, row, hash),
                        persons.keySet().stream().map(PersonId::toString).toArray())
                .stream()
                .filter(OtherHash::differs)
                .toList());
    }

    private static OtherHash hashAgain(Map<PersonId, PersonKey> persons, ResultSet row, HashOfRow hash)
            throws SQLException {
        var person = new PersonId(UUID.fromString(row.getString("person_id")));
        var key = Objects.requireNonNull(persons.get(person));
        return new OtherHash(person, row.getBytes("blind_index"), hash.of(row, key));
    }

    private Renewal renew(List<OtherHash> others) {
        if (others.isEmpty()) {
            return Renewal.NONE;
        }
        jdbc.batchUpdate(
                "UPDATE IGNORE " + table + " SET blind_index = ? WHERE person_id = ? AND blind_index = ?",
                others,
                AT_ONCE,
                (statement, other) -> {
                    statement.setBytes(1, other.hash());
                    statement.setString(2, other.person().toString());
                    statement.setBytes(3, other.stood());
                });
        var left = standing(others);
        return new Renewal(
                others.stream()
                        .map(OtherHash::person)
                        .filter(person -> !left.contains(person))
                        .collect(Collectors.toSet()),
                left);
    }

    private Set<PersonId> standing(List<OtherHash> others) {
        return Set.copyOf(
                holders(others.stream().map(OtherHash::stood).toList()).values());
    }

    private Map<ByteBuffer, PersonId> holders(List<byte[]> hashes) {
        var holders = new HashMap<ByteBuffer, PersonId>();
        jdbc.query(
                "SELECT blind_index, person_id FROM " + table + " WHERE blind_index IN (" + Batches.marks(hashes.size())
                        + ")",
                row -> {
                    holders.put(
                            ByteBuffer.wrap(row.getBytes("blind_index")),
                            new PersonId(UUID.fromString(row.getString("person_id"))));
                },
                hashes.toArray());
        return holders;
    }

    /** Makes the hash of a number anew from what is sealed in its row. */
    @FunctionalInterface
    interface HashOfRow {

        byte[] of(ResultSet row, PersonKey key) throws SQLException;
    }

    /** The hash that a number of this person stands under, and the one that it should. */
    private record OtherHash(PersonId person, byte[] stood, byte[] hash) {

        boolean differs() {
            return !Arrays.equals(stood, hash);
        }
    }
}
