package nl.wieg.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Writes persons whom we did not know, in batches: the row, the key, what is sealed with it, and the hashes they are found by. */
@Component
class NewPeople {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final PersonIndexes indexes;
    private final ObjectMapper json;

    NewPeople(JdbcTemplate jdbc, PersonKeys keys, PersonIndexes indexes, ObjectMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.indexes = indexes;
        this.json = json;
    }

    List<PersonId> insert(List<NewPerson> persons) {
        var ids = persons.stream().map(person -> PersonId.next()).toList();
        var keysOf = keys.make(ids);
        var rows = IntStream.range(0, ids.size())
                .mapToObj(i -> new Row(ids.get(i), Objects.requireNonNull(keysOf.get(ids.get(i))), persons.get(i)))
                .toList();
        insertPersons(rows);
        insertNumbers(rows.stream().filter(row -> row.person().bsn() != null).toList());
        return ids;
    }

    private void insertPersons(List<Row> rows) {
        jdbc.batchUpdate("""
                INSERT INTO person (id, birth_date, municipality, postcode_area, language, secret_address, identity, search_index)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", rows, AT_ONCE, (statement, row) -> {
            var person = row.person();
            statement.setString(1, row.id().toString());
            statement.setObject(2, person.birthDate());
            statement.setString(3, person.municipality().value());
            statement.setString(4, row.postcodeArea());
            statement.setString(5, person.language());
            statement.setBoolean(6, person.secretAddress());
            statement.setBytes(7, row.key().seal(json.writeValueAsBytes(person.identity()), People.IDENTITY));
            statement.setBytes(8, searchIndex(person));
        });
    }

    private void insertNumbers(List<Row> rows) {
        jdbc.batchUpdate(
                "INSERT INTO person_bsn (person_id, sealed, blind_index) VALUES (?, ?, ?)",
                rows,
                AT_ONCE,
                (statement, row) -> {
                    var bsn = Objects.requireNonNull(row.person().bsn());
                    statement.setString(1, row.id().toString());
                    statement.setBytes(2, row.key().seal(bsn.digits().getBytes(US_ASCII), People.NUMBER));
                    statement.setBytes(3, indexes.of(bsn));
                });
    }

    /** Somebody without a birth date or an address is found by number alone. */
    private byte @Nullable [] searchIndex(NewPerson person) {
        var address = person.identity().address();
        var birthDate = person.birthDate();
        return address == null || birthDate == null
                ? null
                : indexes.of(person.identity().name().family(), birthDate, address.postcode());
    }

    private record Row(PersonId id, PersonKey key, NewPerson person) {

        private static final int AREA_DIGITS = 4;

        @Nullable
        String postcodeArea() {
            var address = person.identity().address();
            return address == null ? null : address.postcode().substring(0, AREA_DIGITS);
        }
    }
}
