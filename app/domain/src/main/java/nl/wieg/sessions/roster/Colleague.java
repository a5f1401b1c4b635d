package nl.wieg.sessions.roster;

import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;

/** Somebody of the staff, by name. */
public record Colleague(EmployeeId id, String name) {

    static Colleague of(Employee employee) {
        return new Colleague(employee.id(), employee.name());
    }
}
