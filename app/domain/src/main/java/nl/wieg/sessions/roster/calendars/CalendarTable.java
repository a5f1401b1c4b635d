package nl.wieg.sessions.roster.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.LocationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The visits of each of the staff, and what calendars were told of them. */
@Component
class CalendarTable {

    private final JdbcTemplate jdbc;

    CalendarTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** As things stand, from that day on, in order of time. */
    List<Visit> visits(EmployeeId employee, LocalDate first) {
        return jdbc.query(
                "SELECT d.session_id, d.day, s.starts, s.ends, s.location_id FROM sessions_duty d"
                        + " JOIN sessions_session s ON s.id = d.session_id"
                        + " WHERE d.employee_id = ? AND d.day >= ? ORDER BY d.day, s.starts",
                (row, i) -> visit(row),
                employee.toString(),
                first);
    }

    /** Until the end of the transaction nobody else tells their calendar. */
    void hold(EmployeeId employee) {
        jdbc.queryForList("SELECT id FROM sessions_employee WHERE id = ? FOR UPDATE", employee.toString());
    }

    /** What the calendar was told, from that day on, in order of time. */
    List<CalendarEntry> told(EmployeeId employee, LocalDate first) {
        return jdbc.query(
                "SELECT * FROM sessions_calendar_entry WHERE employee_id = ? AND day >= ? ORDER BY day, starts",
                (row, i) -> new CalendarEntry(visit(row), row.getInt("sequence"), row.getBoolean("stands")),
                employee.toString(),
                first);
    }

    /** From that day on. */
    void replace(EmployeeId employee, LocalDate first, List<CalendarEntry> entries) {
        jdbc.update(
                "DELETE FROM sessions_calendar_entry WHERE employee_id = ? AND day >= ?", employee.toString(), first);
        jdbc.batchUpdate(
                "INSERT INTO sessions_calendar_entry (employee_id, session_id, day, starts, ends, location_id, sequence, stands)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(entry -> row(employee, entry)).toList());
    }

    private static Object[] row(EmployeeId employee, CalendarEntry entry) {
        var visit = entry.visit();
        return new Object[] {
            employee.toString(),
            visit.session().toString(),
            visit.day(),
            visit.hours().from(),
            visit.hours().until(),
            visit.location().toString(),
            entry.sequence(),
            entry.stands()
        };
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                UUID.fromString(row.getString("session_id")),
                row.getObject("day", LocalDate.class),
                new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class)),
                LocationId.of(row.getString("location_id")));
    }
}
