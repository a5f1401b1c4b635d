package nl.wieg.immunisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The stored statuses of doses; only what differs is written. */
@Component
class StatusTable {

    private static final int AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;

    StatusTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of these persons. */
    Map<Key, StoredStatus> of(Stretch stretch) {
        var stored = new HashMap<Key, StoredStatus>();
        jdbc.query(
                "SELECT person_id, kind, dose, status, earliest, recommended, lapses, given_on FROM immunisation_status WHERE"
                        + stretch.where(),
                row -> {
                    var status = read(row);
                    stored.put(Key.of(status), status);
                },
                stretch.valuesAnd());
        return stored;
    }

    /** Brings what is stored to what was worked out. */
    void settle(Map<Key, StoredStatus> stored, Collection<StoredStatus> workedOut) {
        var gone = new HashSet<>(stored.keySet());
        var changed = new ArrayList<StoredStatus>();
        for (var status : workedOut) {
            var key = Key.of(status);
            gone.remove(key);
            if (!status.equals(stored.get(key))) {
                changed.add(status);
            }
        }
        write(changed);
        remove(gone);
    }

    private void write(Collection<StoredStatus> changed) {
        jdbc.batchUpdate("""
                INSERT INTO immunisation_status (person_id, kind, dose, status, earliest, recommended, lapses, given_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE status = VALUES(status), earliest = VALUES(earliest), recommended = VALUES(recommended),
                  lapses = VALUES(lapses), given_on = VALUES(given_on)""", changed, AT_ONCE, (statement, status) -> {
            key(statement, Key.of(status));
            statement.setString(4, status.status().code());
            statement.setObject(5, status.earliest());
            statement.setObject(6, status.recommended());
            statement.setObject(7, status.lapses());
            statement.setObject(8, status.givenOn());
        });
    }

    private void remove(Collection<Key> gone) {
        jdbc.batchUpdate(
                "DELETE FROM immunisation_status WHERE person_id = ? AND kind = ? AND dose = ?",
                gone,
                AT_ONCE,
                StatusTable::key);
    }

    private static void key(PreparedStatement statement, Key key) throws SQLException {
        statement.setString(1, key.person().toString());
        statement.setString(2, key.dose().kind());
        statement.setInt(3, key.dose().dose());
    }

    private static StoredStatus read(ResultSet row) throws SQLException {
        return new StoredStatus(
                new PersonId(UUID.fromString(row.getString("person_id"))),
                new DoseName(row.getString("kind"), row.getInt("dose")),
                DoseStatus.of(row.getString("status")),
                row.getObject("earliest", LocalDate.class),
                row.getObject("recommended", LocalDate.class),
                row.getObject("lapses", LocalDate.class),
                row.getObject("given_on", LocalDate.class));
    }

    /** A dose of the schedule of one person. */
    record Key(PersonId person, DoseName dose) {

        static Key of(StoredStatus status) {
            return new Key(status.person(), status.dose());
        }
    }
}
