package nl.wieg.immunisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wieg.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The stored statuses of programmes in a year; only what differs is written, and of that year alone. */
@Component
class ProgrammeStatusTable {

    private static final int AT_ONCE = 2_000;

    private static final Comparator<ProgrammeStatus> IN_ORDER =
            Comparator.comparing(ProgrammeStatus::person).thenComparing(ProgrammeStatus::programme);

    private final JdbcTemplate jdbc;

    ProgrammeStatusTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of these persons about a year. */
    Set<ProgrammeStatus> of(Stretch stretch, int year) {
        return new HashSet<>(jdbc.query(
                "SELECT person_id, programme, status FROM immunisation_programme_status WHERE" + stretch.where()
                        + "AND year = ?",
                (row, i) -> new ProgrammeStatus(
                        new PersonId(UUID.fromString(row.getString("person_id"))),
                        row.getString("programme"),
                        year,
                        DoseStatus.of(row.getString("status"))),
                stretch.valuesAnd(year)));
    }

    /** Brings what is stored to what was worked out; in order of the table, which is quicker and loses fewer races. */
    void settle(Set<ProgrammeStatus> stored, Set<ProgrammeStatus> workedOut) {
        remove(stored.stream()
                .filter(status -> !workedOut.contains(status))
                .sorted(IN_ORDER)
                .toList());
        write(workedOut.stream()
                .filter(status -> !stored.contains(status))
                .sorted(IN_ORDER)
                .toList());
    }

    private void write(Collection<ProgrammeStatus> changed) {
        jdbc.batchUpdate(
                "INSERT INTO immunisation_programme_status (person_id, programme, year, status) VALUES (?, ?, ?, ?)",
                changed,
                AT_ONCE,
                (statement, status) -> {
                    statement.setString(1, status.person().toString());
                    statement.setString(2, status.programme());
                    statement.setInt(3, status.year());
                    statement.setString(4, status.status().code());
                });
    }

    private void remove(Collection<ProgrammeStatus> gone) {
        jdbc.batchUpdate(
                "DELETE FROM immunisation_programme_status WHERE person_id = ? AND programme = ? AND year = ?",
                gone,
                AT_ONCE,
                (statement, status) -> {
                    statement.setString(1, status.person().toString());
                    statement.setString(2, status.programme());
                    statement.setInt(3, status.year());
                });
    }
}
