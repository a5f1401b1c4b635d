package nl.wieg.sessions.resources.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.Profession;
import org.jspecify.annotations.Nullable;

/** Employees, with what they may do and when they work. */
final class EmployeeSheet implements Sheet<Employee> {

    private static final String INJECTION = "mag prikken t/m";
    private static final String RESUSCITATION = "mag reanimeren t/m";
    private static final List<String> COLUMNS = List.of(
            "code",
            "naam",
            "beroep",
            "uren",
            "x",
            "y",
            "mail",
            "in gebruik",
            INJECTION,
            RESUSCITATION,
            "werkt",
            "afwezig");
    private static final WrittenNames<Profession> PROFESSIONS = WrittenNames.of(
            Map.of(Profession.NURSE, "verpleegkundige", Profession.ASSISTANT, "assistent", Profession.DOCTOR, "arts"));
    private static final WrittenNames<LeaveKind> LEAVES = WrittenNames.of(Map.of(
            LeaveKind.HOLIDAY, "vakantie",
            LeaveKind.ILLNESS, "ziek",
            LeaveKind.TRAINING, "scholing",
            LeaveKind.OTHER, "anders"));
    private static final Pattern LEAVE =
            Pattern.compile("(" + WrittenDay.SHAPE + ")" + WrittenDays.UNTIL + "\\s+(\\S+)");

    private final Employees employees;

    EmployeeSheet(Employees employees) {
        this.employees = employees;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> columnsOfRefusals() {
        return Map.of(
                "name", "naam",
                "weeklyHours", "uren",
                "certificates", INJECTION,
                "begins", "werkt",
                "ends", "werkt",
                "from", "afwezig",
                "until", "afwezig");
    }

    @Override
    public Map<String, Employee> known() {
        return employees.all().stream()
                .collect(Collectors.toMap(
                        employee -> employee.facts().code(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public List<String> cells(Employee employee) {
        var facts = employee.facts();
        return List.of(
                facts.code(),
                facts.name(),
                PROFESSIONS.write(facts.profession()),
                Written.number(facts.weeklyHours()),
                Written.number(facts.base().x()),
                Written.number(facts.base().y()),
                Optional.ofNullable(facts.mail()).orElse(""),
                Written.yes(employee.inUse()),
                until(employee, CertificateKind.INJECTION),
                until(employee, CertificateKind.RESUSCITATION),
                WrittenHours.write(employee.pattern()),
                leaves(employee));
    }

    @Override
    public Employee read(Cells cells, @Nullable Employee before) {
        return new Employee(
                        before == null ? EmployeeId.next() : before.id(),
                        facts(cells),
                        cells.isYes("in gebruik"),
                        certificates(cells),
                        cells.lines("werkt", WrittenHours::read, WrittenHours.EXAMPLE),
                        cells.lines("afwezig", EmployeeSheet::leave, "24-12-2026 t/m 31-12-2026 vakantie"))
                .checked();
    }

    @Override
    public void hold() {
        employees.hold();
    }

    @Override
    public void keep(Collection<Employee> changed) {
        employees.keep(changed);
    }

    private static EmployeeFacts facts(Cells cells) {
        return new EmployeeFacts(
                cells.text("code"),
                cells.text("naam"),
                cells.choice("beroep", PROFESSIONS),
                cells.number("uren"),
                Written.point(cells),
                cells.isEmpty("mail") ? null : cells.text("mail"));
    }

    private static String until(Employee employee, CertificateKind kind) {
        return Optional.ofNullable(employee.certificates().get(kind))
                .map(WrittenDay::write)
                .orElse("");
    }

    private static Map<CertificateKind, LocalDate> certificates(Cells cells) {
        var held = new EnumMap<CertificateKind, LocalDate>(CertificateKind.class);
        Map.of(CertificateKind.INJECTION, INJECTION, CertificateKind.RESUSCITATION, RESUSCITATION)
                .forEach((kind, column) -> {
                    if (!cells.isEmpty(column)) {
                        held.put(kind, cells.day(column));
                    }
                });
        return held;
    }

    private static String leaves(Employee employee) {
        return employee.leaves().stream()
                .map(leave -> WrittenDays.write(leave.days()) + " " + LEAVES.write(leave.kind()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Leave> leave(String line) {
        var found = LEAVE.matcher(line);
        return found.matches()
                ? WrittenDays.read(found.group(1), found.group(2))
                        .flatMap(days -> LEAVES.read(found.group(3)).map(kind -> new Leave(days, kind)))
                : Optional.empty();
    }
}
