package nl.wieg.web.desk.resources;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.web.desk.StaffNames;
import org.springframework.stereotype.Component;

/** Who can belong to a team. */
@Component
class Members {

    private final Employees employees;
    private final StaffNames names;

    Members(Employees employees, StaffNames names) {
        this.employees = employees;
        this.names = names;
    }

    /** Also those out of use. */
    Map<EmployeeId, Employee> byId() {
        return employees.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** Each with what to call them in a list, by name. */
    Stream<Map.Entry<String, String>> choices() {
        return names.inUse().map(one -> Map.entry(one.getKey().toString(), one.getValue()));
    }
}
