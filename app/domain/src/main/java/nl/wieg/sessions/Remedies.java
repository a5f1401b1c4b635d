package nl.wieg.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.EnoughInjectorsRule;
import nl.wieg.sessions.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done about a session that misses somebody: in this order somebody else, fewer lanes, or not at all. */
@Component
class Remedies {

    private static final int CANDIDATES = 3;

    private final Employees employees;
    private final Roster roster;
    private final Halls halls;

    Remedies(Employees employees, Roster roster, Halls halls) {
        this.employees = employees;
        this.roster = roster;
        this.halls = halls;
    }

    /** Without this one; the best first, never empty. */
    List<Remedy> without(EmployeeId missing, HeldSession held, int booked) {
        var staff = employees.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        var left = others(missing, held, staff);
        var lanes = EnoughInjectorsRule.lanes(left, held.session().part().date());
        if (lanes >= held.lanes()) {
            return List.of(new Remedy.GoesOn());
        }
        var fewer = held.capacityOf(lanes);
        return Stream.of(
                        replaced(staff.get(missing), held, left),
                        lanes > 0 && booked <= fewer
                                ? Stream.of((Remedy) new Remedy.WithFewerLanes(lanes, fewer))
                                : Stream.<Remedy>empty(),
                        Stream.of((Remedy) halls.notHeld(held, booked)))
                .flatMap(Function.identity())
                .toList();
    }

    private List<Employee> others(EmployeeId missing, HeldSession held, Map<EmployeeId, Employee> staff) {
        UUID session = held.id();
        var day = held.session().part().date();
        return roster.in(new Days(day, day)).stream()
                .filter(duty -> duty.shift().session().equals(session))
                .filter(duty -> !duty.employee().equals(missing))
                .flatMap(duty -> Stream.ofNullable(staff.get(duty.employee())))
                .toList();
    }

    /** Those who make up for who is missing: a doctor for a doctor, and who keeps the lanes going. */
    private Stream<Remedy> replaced(@Nullable Employee missing, HeldSession held, List<Employee> left) {
        var day = held.session().part().date();
        Function<Employee, Boolean> willDo = candidate -> !left.contains(candidate)
                && (missing == null || !candidate.id().equals(missing.id()))
                && (missing == null || !missing.isDoctor() || candidate.isDoctor())
                && EnoughInjectorsRule.lanes(with(left, candidate), day) >= held.lanes();
        return roster.candidates(held.shift(), willDo, employee -> halls.km(employee, held)).stream()
                .limit(CANDIDATES)
                .map(candidate -> new Remedy.Replaced(
                        candidate.employee(), candidate.name(), candidate.km(), candidate.hoursLeft()));
    }

    private static List<Employee> with(List<Employee> left, Employee another) {
        return Stream.concat(left.stream(), Stream.of(another)).toList();
    }
}
