package nl.wieg.sessions.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The employees, each with what they may do and when they work. */
@Component
class EmployeeTable implements ResourceTable<EmployeeId, Employee> {

    private final JdbcTemplate jdbc;
    private final WeeklyHoursRows patterns;

    EmployeeTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.patterns = new WeeklyHoursRows(jdbc, "sessions_working_hours", "employee_id");
    }

    @Override
    public List<Employee> all() {
        var parts = new Parts(
                Rows.grouped(jdbc, "SELECT * FROM sessions_certificate", "employee_id", EmployeeTable::certificate),
                patterns.all(),
                Rows.grouped(
                        jdbc, "SELECT * FROM sessions_leave ORDER BY first_day", "employee_id", EmployeeTable::leave));
        return jdbc.query("SELECT * FROM sessions_employee ORDER BY name, id", (row, i) -> employee(row, parts));
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return read(id, "");
    }

    @Override
    public void holdAll() {
        jdbc.queryForList("SELECT id FROM sessions_employee FOR UPDATE");
    }

    @Override
    public Optional<Employee> hold(EmployeeId id) {
        return read(id, " FOR UPDATE");
    }

    @Override
    public void add(Employee employee) {
        jdbc.update(
                "INSERT INTO sessions_employee (code, name, profession, weekly_hours, x, y, mail, in_use, id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(employee));
        replaceParts(employee);
    }

    @Override
    public void replace(Employee employee) {
        jdbc.update(
                "UPDATE sessions_employee SET code = ?, name = ?, profession = ?, weekly_hours = ?, x = ?, y = ?, mail = ?, in_use = ?"
                        + " WHERE id = ?",
                values(employee));
        replaceParts(employee);
    }

    private static @Nullable Object[] values(Employee employee) {
        var facts = employee.facts();
        return new @Nullable Object[] {
            facts.code(),
            facts.name(),
            facts.profession().code(),
            facts.weeklyHours(),
            facts.base().x(),
            facts.base().y(),
            facts.mail(),
            employee.inUse(),
            employee.id().toString()
        };
    }

    private void replaceParts(Employee employee) {
        patterns.replace(employee.id().value(), employee.pattern());
        var id = employee.id().toString();
        jdbc.update("DELETE FROM sessions_certificate WHERE employee_id = ?", id);
        jdbc.batchUpdate(
                "INSERT INTO sessions_certificate (employee_id, kind, last_day) VALUES (?, ?, ?)",
                employee.certificates().entrySet().stream()
                        .map(held -> new Object[] {id, held.getKey().code(), held.getValue()})
                        .toList());
        jdbc.update("DELETE FROM sessions_leave WHERE employee_id = ?", id);
        jdbc.batchUpdate(
                "INSERT INTO sessions_leave (employee_id, first_day, last_day, kind) VALUES (?, ?, ?, ?)",
                employee.leaves().stream()
                        .map(leave -> new Object[] {
                            id,
                            leave.days().first(),
                            leave.days().last(),
                            leave.kind().code()
                        })
                        .toList());
    }

    private Optional<Employee> read(EmployeeId id, String hold) {
        return jdbc
                .query(
                        "SELECT * FROM sessions_employee WHERE id = ?" + hold,
                        (row, i) -> employee(row, parts(id)),
                        id.toString())
                .stream()
                .findFirst();
    }

    private Parts parts(EmployeeId id) {
        var owner = id.value();
        return new Parts(
                Map.of(
                        owner,
                        jdbc.query(
                                "SELECT * FROM sessions_certificate WHERE employee_id = ?",
                                (row, i) -> certificate(row),
                                id.toString())),
                Map.of(owner, patterns.of(owner)),
                Map.of(
                        owner,
                        jdbc.query(
                                "SELECT * FROM sessions_leave WHERE employee_id = ? ORDER BY first_day",
                                (row, i) -> leave(row),
                                id.toString())));
    }

    private static Held certificate(ResultSet row) throws SQLException {
        return new Held(CertificateKind.of(row.getString("kind")), row.getObject("last_day", LocalDate.class));
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(Rows.days(row), LeaveKind.of(row.getString("kind")));
    }

    private static Employee employee(ResultSet row, Parts parts) throws SQLException {
        var id = EmployeeId.of(row.getString("id"));
        var owner = id.value();
        return new Employee(
                id,
                facts(row),
                row.getBoolean("in_use"),
                parts.held.getOrDefault(owner, List.of()).stream().collect(Collectors.toMap(Held::kind, Held::lastDay)),
                parts.patterns.getOrDefault(owner, List.of()),
                parts.leaves.getOrDefault(owner, List.of()));
    }

    private static EmployeeFacts facts(ResultSet row) throws SQLException {
        return new EmployeeFacts(
                row.getString("code"),
                row.getString("name"),
                Profession.of(row.getString("profession")),
                row.getDouble("weekly_hours"),
                Rows.point(row),
                row.getString("mail"));
    }

    private record Held(CertificateKind kind, LocalDate lastDay) {}

    /** What belongs to employees, by whose it is. */
    private record Parts(
            Map<UUID, List<Held>> held, Map<UUID, List<WeeklyHours>> patterns, Map<UUID, List<Leave>> leaves) {}
}
