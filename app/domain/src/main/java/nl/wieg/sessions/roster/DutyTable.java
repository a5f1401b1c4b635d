package nl.wieg.sessions.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The duties, with the hours of their sessions. */
@Component
class DutyTable {

    private static final String ALL =
            "SELECT d.employee_id, d.session_id, d.day, d.part, s.starts, s.ends FROM sessions_duty d"
                    + " JOIN sessions_session s ON s.id = d.session_id";

    private final JdbcTemplate jdbc;

    DutyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of time. */
    List<Duty> in(Days days) {
        return jdbc.query(
                ALL + " WHERE d.day BETWEEN ? AND ? ORDER BY d.day, s.starts, d.session_id, d.employee_id",
                (row, i) -> duty(row),
                days.first(),
                days.last());
    }

    /** Until the end of the transaction nobody else changes who is at the sessions from that day on. */
    void hold(LocalDate first) {
        jdbc.queryForList("SELECT id FROM sessions_session WHERE day >= ? FOR UPDATE", first);
    }

    void add(List<Duty> duties) {
        jdbc.batchUpdate(
                "INSERT INTO sessions_duty (session_id, employee_id, day, part) VALUES (?, ?, ?, ?)",
                duties.stream()
                        .map(duty -> new Object[] {
                            duty.shift().session().toString(),
                            duty.employee().toString(),
                            duty.shift().part().date(),
                            duty.shift().part().part().code()
                        })
                        .toList());
    }

    void remove(UUID session, EmployeeId employee) {
        jdbc.update(
                "DELETE FROM sessions_duty WHERE session_id = ? AND employee_id = ?",
                session.toString(),
                employee.toString());
    }

    void removeAll(UUID session) {
        jdbc.update("DELETE FROM sessions_duty WHERE session_id = ?", session.toString());
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                EmployeeId.of(row.getString("employee_id")),
                new Shift(
                        UUID.fromString(row.getString("session_id")),
                        new DayPart(
                                row.getObject("day", LocalDate.class),
                                PartOfDay.of(row.getString("part")).orElseThrow()),
                        new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class))));
    }
}
