package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How many lanes a crew can hold: one for each who may inject. An assistant injects only with a doctor on site (Wet BIG: a reserved act, on
 * instruction).
 */
public final class EnoughInjectorsRule {

    private EnoughInjectorsRule() {}

    /**
     * The lanes of who is there.
     *
     * @param there who is on site that day
     */
    public static int lanes(Collection<Employee> there, LocalDate day) {
        var hasDoctor = there.stream().anyMatch(Employee::isDoctor);
        return (int) there.stream()
                .filter(employee -> employee.mayInject(day))
                .filter(employee -> hasDoctor || employee.facts().profession() != Profession.ASSISTANT)
                .count();
    }
}
