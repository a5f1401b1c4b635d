package nl.wieg.sessions.resources;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The employees, for services of this feature, which ask themselves who may see what of them. */
@Component
public class EmployeeReader {

    private final EmployeeTable table;

    EmployeeReader(EmployeeTable table) {
        this.table = table;
    }

    /** Also those out of use. */
    public Map<EmployeeId, Employee> all() {
        return table.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }
}
