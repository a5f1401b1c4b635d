package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employees, as planners keep them. Two who change one employee wait for each other. Every change is refused with {@link WrongInput} when it
 * cannot be, and with {@link NotThere} when there is no such employee.
 */
@Service
public class Employees {

    private static final String TYPE = "medewerker";

    private final EmployeeTable table;
    private final Access access;
    private final Keeping<EmployeeId, Employee> keeping;

    Employees(EmployeeTable table, Access access) {
        this.table = table;
        this.access = access;
        this.keeping = new Keeping<>(table, Employee::id, TYPE, "Een andere medewerker");
    }

    /** All of them, also those out of use, by name. */
    public List<Employee> all() {
        access.require(ResourcePolicy.READ_STAFF, AccessObject.of(TYPE, "alle"));
        return table.all();
    }

    public Employee read(EmployeeId id) {
        access.require(ResourcePolicy.READ_STAFF, AccessObject.of(TYPE, id.toString()));
        return keeping.read(id);
    }

    /** Adds one who does not work yet. */
    @Transactional
    public EmployeeId add(EmployeeFacts facts) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "nieuw"));
        return keeping.add(Employee.of(facts));
    }

    @Transactional
    public void change(EmployeeId id, EmployeeFacts facts) {
        change(id, employee -> employee.being(facts));
    }

    /** In use again, or out of use. */
    @Transactional
    public void use(EmployeeId id, boolean isUsed) {
        change(id, employee -> employee.inUse(isUsed));
    }

    /** Replaces all their certificates: until which day each holds, included. */
    @Transactional
    public void certify(EmployeeId id, Map<CertificateKind, LocalDate> certificates) {
        change(id, employee -> employee.certified(certificates));
    }

    /** Replaces all their working hours. */
    @Transactional
    public void work(EmployeeId id, List<WeeklyHours> pattern) {
        change(id, employee -> employee.working(pattern));
    }

    @Transactional
    public void addHours(EmployeeId id, WeeklyHours hours) {
        change(id, employee -> employee.alsoWorking(hours));
    }

    /** Without effect when they are not there. */
    @Transactional
    public void removeHours(EmployeeId id, WeeklyHours hours) {
        change(id, employee -> employee.notWorking(hours));
    }

    @Transactional
    public void leave(EmployeeId id, Leave leave) {
        change(id, employee -> employee.away(leave));
    }

    /** Takes back the leave that begins that day; without effect when there is none. */
    @Transactional
    public void comeBack(EmployeeId id, LocalDate firstDay) {
        change(id, employee -> employee.back(firstDay));
    }

    /** Until the end of the transaction nobody else changes one. */
    @Transactional
    public void hold() {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "alle"));
        table.holdAll();
    }

    /** Adds those who are new and replaces the others, all or nothing. */
    @Transactional
    public void keep(Collection<Employee> all) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "meer"));
        all.forEach(employee -> keeping.keep(employee.checked()));
    }

    private void change(EmployeeId id, UnaryOperator<Employee> change) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, id.toString()));
        keeping.change(id, change);
    }
}
