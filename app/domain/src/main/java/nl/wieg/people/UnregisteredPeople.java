package nl.wieg.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes persons who are known by a number of another register alone: a row, a key, and the number. Whoever else claims a number at the same time,
 * there is one person.
 */
@Component
class UnregisteredPeople {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final PersonReferences references;

    UnregisteredPeople(JdbcTemplate jdbc, PersonKeys keys, PersonReferences references) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.references = references;
    }

    /** Makes those whose number nobody has, and answers who has each number now: four statements for each 1,000. */
    Map<String, PersonId> make(ReferenceScheme scheme, Map<String, Known> numbers) {
        var drawn = new HashMap<String, PersonKeys.Drawn>();
        var candidates = new HashMap<String, PersonKey>();
        for (var number : numbers.keySet()) {
            var key = keys.draw(PersonId.next());
            drawn.put(number, key);
            candidates.put(number, key.key());
        }
        var holders = references.claim(scheme, candidates);
        var won = Set.copyOf(holders.values());
        keys.store(drawn.values().stream()
                .filter(key -> won.contains(key.person()))
                .toList());
        insert(numbers.entrySet().stream()
                .map(entry -> new Row(candidates.get(entry.getKey()), entry.getValue()))
                .filter(row -> won.contains(row.person()))
                .toList());
        return holders;
    }

    private void insert(List<Row> rows) {
        jdbc.batchUpdate(
                "INSERT INTO person (id, kind, registered, birth_date, municipality) VALUES (?, 'CHILD', FALSE, ?, ?)",
                rows,
                AT_ONCE,
                (statement, row) -> {
                    statement.setString(1, row.person().toString());
                    statement.setObject(2, row.known().birthDate());
                    statement.setString(3, row.known().municipality().value());
                });
    }

    /** What the other register said besides. */
    record Known(@Nullable LocalDate birthDate, MunicipalityCode municipality) {

        static final Known NOTHING = new Known(null, MunicipalityCode.UNKNOWN);
    }

    private record Row(PersonId person, Known known) {

        Row(@Nullable PersonKey key, Known known) {
            this(Objects.requireNonNull(key).person(), known);
        }
    }
}
