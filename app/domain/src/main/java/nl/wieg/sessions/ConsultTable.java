package nl.wieg.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.resources.ConsultHourId;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Hours;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The consult hours of days. */
@Component
class ConsultTable {

    private static final String BETWEEN = "SELECT * FROM sessions_consult WHERE day BETWEEN ? AND ?";

    private final JdbcTemplate jdbc;

    ConsultTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** That stand; in order of day and time. */
    List<Consult> in(Days days) {
        return read(BETWEEN + " AND state = 'planned' ORDER BY day, begins, id", days);
    }

    /** Cancelled ones too: what was cancelled is not offered again. */
    List<Consult> ever(Days days) {
        return read(BETWEEN, days);
    }

    /** Whoever offers consults waits here for whoever does so already, until the end of the transaction. */
    void holdHours() {
        jdbc.queryForList("SELECT id FROM sessions_consult_hour FOR UPDATE");
    }

    void add(List<Consult> consults) {
        jdbc.batchUpdate(
                "INSERT INTO sessions_consult (id, consult_hour_id, day, begins, ends, minutes) VALUES (?, ?, ?, ?, ?, ?)",
                consults.stream()
                        .map(consult -> new Object[] {
                            consult.id().toString(),
                            consult.of().toString(),
                            consult.day(),
                            consult.hours().from(),
                            consult.hours().until(),
                            consult.minutes()
                        })
                        .toList());
    }

    private List<Consult> read(String statement, Days days) {
        return jdbc.query(statement, (row, i) -> consult(row), days.first(), days.last());
    }

    private static Consult consult(ResultSet row) throws SQLException {
        return new Consult(
                UUID.fromString(row.getString("id")),
                ConsultHourId.of(row.getString("consult_hour_id")),
                row.getObject("day", LocalDate.class),
                new Hours(row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)),
                row.getInt("minutes"));
    }
}
