package nl.wieg.sessions.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consult hours. */
@Component
class ConsultHourTable {

    private static final String ALL = "SELECT * FROM sessions_consult_hour";

    private final JdbcClient jdbc;

    ConsultHourTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConsultHour> all() {
        return jdbc.sql(ALL + " ORDER BY weekday, begins, id")
                .query((row, i) -> hour(row))
                .list();
    }

    Optional<ConsultHour> find(ConsultHourId id) {
        return jdbc.sql(ALL + " WHERE id = ?")
                .param(id.toString())
                .query((row, i) -> hour(row))
                .optional();
    }

    void add(ConsultHour hour) {
        var when = hour.when();
        jdbc.sql(
                        "INSERT INTO sessions_consult_hour (id, employee_id, location_id, weekday, weeks, begins, ends, first_day, last_day, minutes)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(hour.id().toString(), hour.doctor().toString())
                .param(hour.location().map(LocationId::toString).orElse(null))
                .params(when.weekday().getValue(), when.weeks().code())
                .params(when.hours().from(), when.hours().until())
                .params(when.days().first(), when.days().last(), hour.minutes())
                .update();
    }

    void end(ConsultHourId id, LocalDate lastDay) {
        jdbc.sql("UPDATE sessions_consult_hour SET last_day = ? WHERE id = ?")
                .params(lastDay, id.toString())
                .update();
    }

    private static ConsultHour hour(ResultSet row) throws SQLException {
        return new ConsultHour(
                ConsultHourId.of(row.getString("id")),
                EmployeeId.of(row.getString("employee_id")),
                Optional.ofNullable(row.getString("location_id")).map(LocationId::of),
                WeeklyHoursRows.read(row),
                row.getInt("minutes"));
    }
}
