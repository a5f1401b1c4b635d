package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/**
 * An employee as they stand. Each change is a method of this package that refuses what cannot be.
 *
 * @param certificates the last day of each, included
 */
public record Employee(
        EmployeeId id,
        EmployeeFacts facts,
        boolean inUse,
        Map<CertificateKind, LocalDate> certificates,
        List<WeeklyHours> pattern,
        List<Leave> leaves) {

    public Employee {
        certificates = Map.copyOf(certificates);
        pattern = List.copyOf(pattern);
        leaves = List.copyOf(leaves);
    }

    static Employee of(EmployeeFacts facts) {
        return new Employee(EmployeeId.next(), facts, true, Map.of(), List.of(), List.of()).checked();
    }

    public String name() {
        return facts.name();
    }

    public boolean isDoctor() {
        return facts.profession() == Profession.DOCTOR;
    }

    /** Whether they work during all of these hours of this day. */
    public boolean worksOn(LocalDate day, Hours hours) {
        return inUse && !isOnLeave(day) && pattern.stream().anyMatch(working -> working.cover(day, hours));
    }

    public boolean isOnLeave(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.days().includes(day));
    }

    /** Whether they may give injections on this day; an assistant only with a doctor on site, which is for the team to see to. */
    public boolean mayInject(LocalDate day) {
        var last = certificates.get(CertificateKind.INJECTION);
        return last != null && !last.isBefore(day);
    }

    Employee being(EmployeeFacts other) {
        return new Employee(id, other, inUse, certificates, pattern, leaves).checked();
    }

    Employee inUse(boolean isUsed) {
        return new Employee(id, facts, isUsed, certificates, pattern, leaves);
    }

    Employee certified(Map<CertificateKind, LocalDate> others) {
        return new Employee(id, facts, inUse, others, pattern, leaves).checked();
    }

    Employee working(List<WeeklyHours> others) {
        return new Employee(id, facts, inUse, certificates, others, leaves).checked();
    }

    Employee alsoWorking(WeeklyHours hours) {
        return working(Stream.concat(pattern.stream(), Stream.of(hours)).toList());
    }

    Employee notWorking(WeeklyHours hours) {
        return working(pattern.stream().filter(other -> !other.equals(hours)).toList());
    }

    Employee away(Leave leave) {
        return new Employee(
                        id,
                        facts,
                        inUse,
                        certificates,
                        pattern,
                        Stream.concat(leaves.stream(), Stream.of(leave)).toList())
                .checked();
    }

    /** Without the leave that begins that day. */
    Employee back(LocalDate firstDay) {
        return new Employee(
                id,
                facts,
                inUse,
                certificates,
                pattern,
                leaves.stream()
                        .filter(leave -> !leave.days().first().equals(firstDay))
                        .toList());
    }

    /**
     * Looks at it as a whole.
     *
     * @throws WrongInput for what cannot be
     */
    public Employee checked() {
        facts.check();
        if (!certificates.values().stream().allMatch(Days::canBe)) {
            throw new WrongInput("certificates", "Kies een dag van 2000 tot en met 2099.");
        }
        WeeklyHours.check(pattern);
        WorkingTimeRule.check(pattern);
        leaves.forEach(leave -> leave.days().check());
        Days.checkApart(leaves, Leave::days, "Op een van deze dagen is deze medewerker al weg.");
        return this;
    }
}
