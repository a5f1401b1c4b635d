package nl.wieg.immunisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.DueStatus;
import nl.wieg.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The stored statuses; only what differs is written. */
@Component
class StatusTable {

    private static final int AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;

    StatusTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of the persons between these two, both included. */
    Map<Key, StoredStatus> between(PersonId from, PersonId to) {
        var stored = new HashMap<Key, StoredStatus>();
        jdbc.query(
                """
                SELECT person_id, kind, dose, status, earliest, recommended, lapses FROM immunisation_status
                WHERE person_id BETWEEN ? AND ?""",
                row -> {
                    var status = read(row);
                    stored.put(Key.of(status), status);
                },
                from.toString(),
                to.toString());
        return stored;
    }

    void write(Collection<StoredStatus> changed) {
        jdbc.batchUpdate("""
                INSERT INTO immunisation_status (person_id, kind, dose, status, earliest, recommended, lapses)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE status = VALUES(status), earliest = VALUES(earliest), recommended = VALUES(recommended),
                  lapses = VALUES(lapses)""", changed, AT_ONCE, (statement, status) -> {
            key(statement, Key.of(status));
            statement.setString(4, status.status().code());
            statement.setObject(5, status.earliest());
            statement.setObject(6, status.recommended());
            statement.setObject(7, status.lapses());
        });
    }

    void remove(Collection<Key> gone) {
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
                DueStatus.of(row.getString("status")),
                row.getObject("earliest", LocalDate.class),
                row.getObject("recommended", LocalDate.class),
                row.getObject("lapses", LocalDate.class));
    }

    /** A dose of the schedule of one person. */
    record Key(PersonId person, DoseName dose) {

        static Key of(StoredStatus status) {
            return new Key(status.person(), status.dose());
        }
    }
}
