package nl.wieg.sessions.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.ConsultHour;
import nl.wieg.sessions.resources.ConsultHours;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.roster.Duty;
import nl.wieg.sessions.roster.Roster;
import org.springframework.stereotype.Component;

/** What a planner must see to of who is employed. */
@Component
class StaffConcerns {

    private final Employees employees;
    private final Teams teams;
    private final ConsultHours consults;
    private final Roster roster;

    StaffConcerns(Employees employees, Teams teams, ConsultHours consults, Roster roster) {
        this.employees = employees;
        this.teams = teams;
        this.consults = consults;
        this.roster = roster;
    }

    /** By name, certificates first. */
    Stream<Concern> on(LocalDate today) {
        var there = employees.all().stream().filter(Employee::inUse).toList();
        return Stream.concat(certificates(there, today), inNoTeam(there, today));
    }

    private Stream<Concern> certificates(List<Employee> there, LocalDate today) {
        var duties = roster.in(Days.from(today)).stream().collect(Collectors.groupingBy(Duty::employee));
        var soon = today.plusWeeks(Concerns.WEEKS);
        return there.stream()
                .flatMap(employee -> employee.certificates().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(held -> ends(employee, held, duties.getOrDefault(employee.id(), List.of()))))
                .filter(ends -> !ends.lastDay().isAfter(soon) || ends.session().isPresent())
                .map(ends -> ends);
    }

    private static Concern.CertificateEnds ends(
            Employee employee, Map.Entry<CertificateKind, LocalDate> held, List<Duty> duties) {
        return new Concern.CertificateEnds(
                employee.id(), employee.name(), held.getKey(), held.getValue(), firstAfter(held.getValue(), duties));
    }

    private static Optional<LocalDate> firstAfter(LocalDate lastDay, List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.shift().part().date())
                .filter(day -> day.isAfter(lastDay))
                .min(LocalDate::compareTo);
    }

    private Stream<Concern> inNoTeam(List<Employee> there, LocalDate today) {
        var placed = Stream.concat(inTeams(today), talking(today)).collect(Collectors.toUnmodifiableSet());
        return there.stream()
                .filter(employee -> works(employee, today) && !placed.contains(employee.id()))
                .map(employee -> new Concern.InNoTeam(employee.id(), employee.name()));
    }

    private Stream<EmployeeId> inTeams(LocalDate today) {
        return teams.all().stream()
                .filter(Team::inUse)
                .flatMap(team -> team.members().stream())
                .filter(member -> !member.days().last().isBefore(today))
                .map(Membership::employee);
    }

    private Stream<EmployeeId> talking(LocalDate today) {
        return consults.all().stream()
                .filter(hour -> !hour.when().days().last().isBefore(today))
                .map(ConsultHour::doctor);
    }

    private static boolean works(Employee employee, LocalDate today) {
        return employee.pattern().stream()
                .anyMatch(hours -> !hours.days().last().isBefore(today));
    }
}
