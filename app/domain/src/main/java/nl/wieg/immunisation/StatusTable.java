package nl.wieg.immunisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.people.PersonId;
import nl.wieg.shared.BulkRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The stored statuses of doses; only what differs is written. */
@Component
class StatusTable {

    private static final int AT_ONCE = 2_000;

    private static final Comparator<StoredStatus> IN_ORDER = Comparator.comparing(StoredStatus::person)
            .thenComparing(status -> status.dose().kind())
            .thenComparingInt(status -> status.dose().dose());

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

    /** Brings what is stored to what was worked out; in order of person and dose, so that two who do it seldom wait for each other. */
    void settle(Map<Key, StoredStatus> stored, Collection<StoredStatus> workedOut) {
        var gone = new HashSet<>(stored.keySet());
        var fresh = new ArrayList<StoredStatus>();
        var changed = new ArrayList<StoredStatus>();
        for (var status : workedOut) {
            var key = Key.of(status);
            gone.remove(key);
            var before = stored.get(key);
            if (before == null) {
                fresh.add(status);
            } else if (!status.equals(before)) {
                changed.add(status);
            }
        }
        insert(fresh.stream().sorted(IN_ORDER).toList());
        update(changed.stream().sorted(IN_ORDER).toList());
        remove(gone);
    }

    /** Apart from updates: the driver sends plain inserts in bulk. */
    private void insert(Collection<StoredStatus> fresh) {
        jdbc.batchUpdate("""
                INSERT INTO immunisation_status (status, earliest, recommended, lapses, given_on, person_id, kind, dose)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", fresh, AT_ONCE, StatusTable::values);
    }

    private void update(Collection<StoredStatus> changed) {
        jdbc.batchUpdate("""
                UPDATE immunisation_status SET status = ?, earliest = ?, recommended = ?, lapses = ?, given_on = ?
                WHERE person_id = ? AND kind = ? AND dose = ?""", changed, AT_ONCE, StatusTable::values);
    }

    private static void values(PreparedStatement statement, StoredStatus status) throws SQLException {
        var row = BulkRow.of(statement)
                .text(status.status().code())
                .day(status.earliest())
                .day(status.recommended())
                .day(status.lapses())
                .day(status.givenOn());
        key(row, Key.of(status));
    }

    private void remove(Collection<Key> gone) {
        jdbc.batchUpdate(
                "DELETE FROM immunisation_status WHERE person_id = ? AND kind = ? AND dose = ?",
                gone,
                AT_ONCE,
                (statement, key) -> key(BulkRow.of(statement), key));
    }

    private static void key(BulkRow row, Key key) throws SQLException {
        row.id(key.person().value()).text(key.dose().kind()).number(key.dose().dose());
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
