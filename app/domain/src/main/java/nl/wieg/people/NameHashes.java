package nl.wieg.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The hashes of names in the rows of persons, made again from what is sealed there. */
@Component
class NameHashes {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;
    private final ObjectMapper json;

    NameHashes(JdbcTemplate jdbc, PersonIndexes indexes, ObjectMapper json) {
        this.jdbc = jdbc;
        this.indexes = indexes;
        this.json = json;
    }

    /** Hashes the names of these persons with the newest key, where they are not; answers of whom that changed something. */
    Set<PersonId> hashAgain(Map<PersonId, PersonKey> persons) {
        var others = jdbc
                .query(
                        "SELECT id, birth_date, identity, search_index, name_index, letter_index FROM person"
                                + " WHERE identity IS NOT NULL AND id IN (" + Batches.marks(persons.size()) + ")",
                        (row, i) -> hashAgain(persons, row),
                        persons.keySet().stream().map(PersonId::toString).toArray())
                .stream()
                .filter(Row::differs)
                .toList();
        write(others);
        return others.stream().map(Row::person).collect(Collectors.toSet());
    }

    private Row hashAgain(Map<PersonId, PersonKey> persons, ResultSet row) throws SQLException {
        var person = new PersonId(UUID.fromString(row.getString("id")));
        var key = Objects.requireNonNull(persons.get(person));
        var identity = json.readValue(key.open(row.getBytes("identity"), People.IDENTITY), Identity.class);
        return new Row(
                person,
                new Likenesses(row.getBytes("search_index"), row.getBytes("name_index"), row.getBytes("letter_index")),
                Likenesses.of(indexes, identity, row.getObject("birth_date", LocalDate.class)));
    }

    /** Not of somebody whose name changed, or was destroyed, in the meantime. */
    private void write(List<Row> rows) {
        jdbc.batchUpdate("""
                UPDATE person SET search_index = ?, name_index = ?, letter_index = ?
                WHERE id = ? AND search_index <=> ? AND name_index <=> ? AND letter_index <=> ?""", rows, AT_ONCE, (statement, row) -> {
            statement.setBytes(1, row.hashes().search());
            statement.setBytes(2, row.hashes().name());
            statement.setBytes(3, row.hashes().letter());
            statement.setString(4, row.person().toString());
            statement.setBytes(5, row.stood().search());
            statement.setBytes(6, row.stood().name());
            statement.setBytes(7, row.stood().letter());
        });
    }

    private record Row(PersonId person, Likenesses stood, Likenesses hashes) {

        boolean differs() {
            return !Arrays.equals(stood.search(), hashes.search())
                    || !Arrays.equals(stood.name(), hashes.name())
                    || !Arrays.equals(stood.letter(), hashes.letter());
        }
    }
}
