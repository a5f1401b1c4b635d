package nl.wieg.sessions.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The weekly hours of locations or of employees, each in a table of their own with the same columns. */
final class WeeklyHoursRows {

    private final JdbcTemplate jdbc;
    private final String table;
    private final String owner;

    WeeklyHoursRows(JdbcTemplate jdbc, String table, String owner) {
        this.jdbc = jdbc;
        this.table = table;
        this.owner = owner;
    }

    List<WeeklyHours> of(UUID id) {
        return jdbc.query(
                "SELECT * FROM " + table + " WHERE " + owner + " = ? ORDER BY weekday, begins, first_day",
                (row, i) -> read(row),
                id.toString());
    }

    /** Of everybody, by owner. */
    Map<UUID, List<WeeklyHours>> all() {
        return Rows.grouped(
                jdbc, "SELECT * FROM " + table + " ORDER BY weekday, begins, first_day", owner, WeeklyHoursRows::read);
    }

    void replace(UUID id, List<WeeklyHours> others) {
        jdbc.update("DELETE FROM " + table + " WHERE " + owner + " = ?", id.toString());
        jdbc.batchUpdate(
                "INSERT INTO " + table + " (" + owner + ", weekday, weeks, begins, ends, first_day, last_day)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                others.stream()
                        .map(weekly -> new Object[] {
                            id.toString(),
                            weekly.weekday().getValue(),
                            weekly.weeks().code(),
                            weekly.hours().from(),
                            weekly.hours().until(),
                            weekly.days().first(),
                            weekly.days().last()
                        })
                        .toList());
    }

    static WeeklyHours read(ResultSet row) throws SQLException {
        return new WeeklyHours(
                DayOfWeek.of(row.getInt("weekday")),
                Weeks.of(row.getString("weeks")),
                new Hours(row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)),
                Rows.days(row));
    }
}
