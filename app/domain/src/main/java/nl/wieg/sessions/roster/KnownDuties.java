package nl.wieg.sessions.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.EnoughInjectorsRule;

/**
 * Who is where in some weeks, and what would be if one went in the place of another. Nothing is changed.
 *
 * @param duties of all that the rules look at
 */
record KnownDuties(Map<EmployeeId, Employee> staff, List<Duty> duties) {

    KnownDuties {
        staff = Map.copyOf(staff);
        duties = List.copyOf(duties);
    }

    Optional<Duty> find(UUID session, EmployeeId employee) {
        return duties.stream()
                .filter(duty -> duty.isAt(session) && duty.employee().equals(employee))
                .findFirst();
    }

    /** What somebody is called; empty for who is not known. */
    String name(EmployeeId who) {
        return Optional.ofNullable(staff.get(who)).map(Employee::name).orElse("");
    }

    /** As it would be after this. */
    KnownDuties with(Exchange exchange) {
        return new KnownDuties(
                staff,
                Stream.concat(
                                duties.stream()
                                        .filter(duty -> !exchange.before().contains(duty)),
                                exchange.after().stream())
                        .toList());
    }

    /** Lanes that who is there can hold. */
    int lanes(Shift shift) {
        return EnoughInjectorsRule.lanes(
                duties.stream()
                        .filter(duty -> duty.isAt(shift.session()))
                        .flatMap(duty -> Stream.ofNullable(staff.get(duty.employee())))
                        .toList(),
                shift.part().date());
    }

    /** Why somebody cannot be there, even when they want it themselves. */
    Optional<String> forbids(EmployeeId who, Shift shift) {
        return rules(who, shift).flatMap(rules -> rules.forbids(shift));
    }

    /** In what being there asks more than was agreed with somebody. */
    Optional<String> goesBeyond(EmployeeId who, Shift shift) {
        return rules(who, shift).flatMap(rules -> rules.goesBeyond(shift));
    }

    private Optional<WorkRules> rules(EmployeeId who, Shift shift) {
        var others = duties.stream().filter(duty -> !duty.isAt(shift.session())).toList();
        return Optional.ofNullable(staff.get(who)).map(employee -> WorkRules.of(employee, others));
    }
}
