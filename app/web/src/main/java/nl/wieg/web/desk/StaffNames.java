package nl.wieg.web.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** What to call staff in a list. */
@Component
public class StaffNames {

    private final Employees employees;
    private final Words words;

    StaffNames(Employees employees, Words words) {
        this.employees = employees;
        this.words = words;
    }

    /** Those in use, by name, each with the profession; with the staff number too for whoever would read the same as another. */
    public Stream<Map.Entry<EmployeeId, String>> inUse() {
        var used = employees.all().stream().filter(Employee::inUse).toList();
        var alike = alike(used);
        return used.stream().map(employee -> {
            var label = label(employee);
            return Map.entry(
                    employee.id(),
                    alike.getOrDefault(label, 1L) == 1
                            ? label
                            : words.of(
                                    "resources.namesake",
                                    label,
                                    employee.facts().code()));
        });
    }

    private Map<String, Long> alike(List<Employee> used) {
        return used.stream().collect(Collectors.groupingBy(this::label, Collectors.counting()));
    }

    private String label(Employee employee) {
        return words.of(
                "resources.somebody",
                employee.name(),
                words.of("resources.profession." + employee.facts().profession()));
    }
}
