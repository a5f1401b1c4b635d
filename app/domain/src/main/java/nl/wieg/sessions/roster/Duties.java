package nl.wieg.sessions.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeReader;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** The duties that are still to come, with the week before, as far as the rules look back. */
@Component
class Duties {

    private final DutyTable table;
    private final EmployeeReader employees;
    private final Clock clock;

    Duties(DutyTable table, EmployeeReader employees, Clock clock) {
        this.table = table;
        this.employees = employees;
        this.clock = clock;
    }

    KnownDuties known() {
        return new KnownDuties(employees.all(), table.in(Days.from(aWeekAgo())));
    }

    /** The same, and until the end of the transaction nobody else changes them. */
    KnownDuties held() {
        table.hold(aWeekAgo());
        return known();
    }

    void replace(Exchange exchange) {
        exchange.before().forEach(duty -> table.remove(duty.shift().session(), duty.employee()));
        table.add(exchange.after());
    }

    /** By the clock of the region. */
    LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Region.ZONE));
    }

    private LocalDate aWeekAgo() {
        return Region.today(clock).minusWeeks(1);
    }
}
