package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchTimes;
import org.springframework.stereotype.Component;

/** Fills the pages of employees. */
@Component
class EmployeePages {

    private final Employees employees;
    private final Teams teams;
    private final ResourceWords words;
    private final Clock clock;

    EmployeePages(Employees employees, Teams teams, ResourceWords words, Clock clock) {
        this.employees = employees;
        this.teams = teams;
        this.words = words;
        this.clock = clock;
    }

    EmployeesView all() {
        var today = Region.today(clock);
        var crews = teams.all();
        return new EmployeesView(employees.all().stream()
                .map(employee -> row(employee, crews, today))
                .toList());
    }

    EmployeeView page(EmployeeId id) {
        var employee = employees.read(id);
        return new EmployeeView(
                "/middelen/medewerkers/" + id,
                employee.name(),
                UseBadge.of(employee.inUse()),
                facts(employee),
                certificates(employee),
                employee.pattern().stream().map(words::hours).toList(),
                employee.leaves().stream()
                        .map(leave -> new DaysRow(
                                leave.days().first().toString(),
                                words.days(leave.days()),
                                words.name("resources.leave", leave.kind())))
                        .toList());
    }

    /** What stands there now, as the forms of their facts and certificates have it. */
    Map<String, String> fields(EmployeeId id) {
        var employee = employees.read(id);
        var fields = new HashMap<>(fields(employee.facts()));
        employee.certificates()
                .forEach((kind, lastDay) ->
                        fields.put(SentResource.CERTIFICATES.getOrDefault(kind, ""), lastDay.toString()));
        return fields;
    }

    private static Map<String, String> fields(EmployeeFacts facts) {
        var mail = facts.mail();
        return Map.of(
                "code", facts.code(),
                "naam", facts.name(),
                "beroep", facts.profession().name(),
                "uren", SentFields.written(facts.weeklyHours()),
                "x", SentFields.written(facts.base().x()),
                "y", SentFields.written(facts.base().y()),
                "mail", mail == null ? "" : mail);
    }

    private EmployeesView.Row row(Employee employee, List<Team> crews, LocalDate today) {
        var facts = employee.facts();
        return new EmployeesView.Row(
                "/middelen/medewerkers/" + employee.id(),
                facts.name(),
                UseBadge.of(employee.inUse()),
                words.name("resources.profession", facts.profession()),
                SentFields.written(facts.weeklyHours()),
                teams(employee.id(), crews, today),
                until(employee, CertificateKind.INJECTION));
    }

    private List<Fact> facts(Employee employee) {
        var facts = employee.facts();
        var mail = facts.mail();
        return ResourceWords.facts(
                new Fact("resources.profession", words.name("resources.profession", facts.profession())),
                new Fact("resources.hours", SentFields.written(facts.weeklyHours())),
                new Fact("resources.team", teams(employee.id(), teams.all(), Region.today(clock))),
                new Fact("resources.mail", mail == null ? "" : mail),
                new Fact("resources.base", ResourceWords.point(facts.base())),
                new Fact("resources.staffnumber", facts.code()));
    }

    private List<Fact> certificates(Employee employee) {
        return Arrays.stream(CertificateKind.values())
                .map(kind -> new Fact("resources.certificate." + kind, until(employee, kind)))
                .filter(held -> !held.text().isEmpty())
                .toList();
    }

    private String until(Employee employee, CertificateKind kind) {
        return Stream.ofNullable(employee.certificates().get(kind))
                .map(lastDay -> words.of(
                        lastDay.isBefore(Region.today(clock)) ? "resources.ended" : "resources.until",
                        DutchTimes.day(lastDay)))
                .findFirst()
                .orElse("");
    }

    private static String teams(EmployeeId id, List<Team> crews, LocalDate today) {
        return crews.stream()
                .filter(team -> team.membersOn(today).contains(id))
                .map(Team::name)
                .collect(Collectors.joining(", "));
    }
}
