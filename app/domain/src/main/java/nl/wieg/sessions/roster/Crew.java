package nl.wieg.sessions.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.EnoughInjectorsRule;
import nl.wieg.sessions.resources.Profession;

/** Who of those who can come is at a session: as many as it holds lanes, nurses first; a doctor comes along when an assistant is needed. */
final class Crew {

    private static final Comparator<Employee> BY_NEED = Comparator.comparing(Crew::isAssistant)
            .thenComparing(Employee::isDoctor)
            .thenComparing(Employee::name)
            .thenComparing(employee -> employee.id().value());

    private Crew() {}

    /** As many lanes as can be held, up to these. */
    static List<EmployeeId> of(Collection<Employee> there, int lanes, LocalDate day) {
        var chosen = new ArrayList<Employee>();
        for (var employee : there.stream().sorted(BY_NEED).toList()) {
            if (EnoughInjectorsRule.lanes(chosen, day) < lanes && employee.mayInject(day)) {
                chosen.add(employee);
            }
        }
        if (EnoughInjectorsRule.lanes(chosen, day) < lanes && chosen.stream().anyMatch(Crew::isAssistant)) {
            there.stream()
                    .filter(employee -> employee.isDoctor() && !chosen.contains(employee))
                    .min(BY_NEED)
                    .ifPresent(chosen::add);
        }
        return useful(chosen, day).stream().map(Employee::id).toList();
    }

    /** Without assistants who could do nothing, for want of a doctor. */
    private static List<Employee> useful(List<Employee> chosen, LocalDate day) {
        return chosen.stream().anyMatch(Employee::isDoctor)
                ? chosen
                : chosen.stream()
                        .filter(employee -> !isAssistant(employee))
                        .filter(employee -> employee.mayInject(day))
                        .toList();
    }

    private static boolean isAssistant(Employee employee) {
        return employee.facts().profession() == Profession.ASSISTANT;
    }
}
