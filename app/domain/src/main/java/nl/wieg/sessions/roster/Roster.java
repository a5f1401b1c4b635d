package nl.wieg.sessions.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.EmployeeReader;
import nl.wieg.sessions.resources.EnoughInjectorsRule;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.NotThere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is at which session, by name. What changes it runs in the transaction of its caller, who decides about the sessions. */
@Service
public class Roster {

    private static final String TYPE = "rooster";
    private static final int DAYS_AROUND = 7;

    private final DutyTable table;
    private final EmployeeReader employees;
    private final Teams teams;
    private final Access access;

    Roster(DutyTable table, EmployeeReader employees, Teams teams, Access access) {
        this.table = table;
        this.employees = employees;
        this.teams = teams;
        this.access = access;
    }

    /** Of these days, in order of time. */
    public List<Duty> in(Days days) {
        access.require(RosterPolicy.READ, AccessObject.of(TYPE, days.first() + "/" + days.last()));
        return table.in(days);
    }

    /** Who is at which session in these days, and how many lanes they can hold; a session at which nobody is is left out. */
    public Map<UUID, OnDuty> crews(Days days) {
        access.require(RosterPolicy.READ, AccessObject.of(TYPE, days.first() + "/" + days.last()));
        var staff = staff();
        return table.in(days).stream()
                .collect(Collectors.groupingBy(duty -> duty.shift().session()))
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, crew -> onDuty(crew.getValue(), staff)));
    }

    /**
     * Somebody of the staff.
     *
     * @throws NotThere when there is no such employee
     */
    public Colleague who(EmployeeId id) {
        access.require(RosterPolicy.READ, AccessObject.of("medewerker", id.toString()));
        return Optional.ofNullable(staff().get(id))
                .map(Colleague::of)
                .orElseThrow(() -> new NotThere("Er is geen medewerker " + id + "."));
    }

    private static OnDuty onDuty(List<Duty> duties, Map<EmployeeId, Employee> staff) {
        var there = duties.stream()
                .flatMap(duty -> Stream.ofNullable(staff.get(duty.employee())))
                .toList();
        return new OnDuty(
                there.stream()
                        .map(Colleague::of)
                        .sorted(Comparator.comparing(Colleague::name))
                        .toList(),
                EnoughInjectorsRule.lanes(
                        there, duties.getFirst().shift().part().date()));
    }

    /** Puts at each session as many of its team as it holds lanes; fewer where the rules of working time leave no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void staff(List<Wanted> sessions) {
        access.require(RosterPolicy.CHANGE, AccessObject.of(TYPE, sessions.size() + " sessies"));
        var staff = staff();
        var all = teams.all().stream().collect(Collectors.toMap(team -> team.id(), Function.identity()));
        var known = new ArrayList<>(around(sessions.stream().map(Wanted::shift).toList()));
        var added = new ArrayList<Duty>();
        for (var wanted : sessions.stream()
                .sorted(Comparator.comparing(one -> one.shift().begins()))
                .toList()) {
            var team = all.get(wanted.team());
            var members = team == null
                    ? Set.<EmployeeId>of()
                    : team.membersOn(wanted.shift().part().date());
            var duties = crew(wanted, members, staff, known);
            known.addAll(duties);
            added.addAll(duties);
        }
        table.add(added);
    }

    /**
     * Who could be at a session besides who is there, the nearest first: who may inject, whom the rules allow it, and who has the profession when one is
     * asked for.
     *
     * @param wanted says of each whether they will do
     */
    public List<Candidate> candidates(Shift shift, Function<Employee, Boolean> wanted, Function<Employee, Double> km) {
        access.require(RosterPolicy.READ, AccessObject.of(TYPE, shift.session().toString()));
        var known = around(List.of(shift));
        return staff().values().stream()
                .filter(wanted::apply)
                .filter(employee -> WorkRules.of(employee, known).against(shift).isEmpty())
                .map(employee -> new Candidate(
                        employee.id(),
                        employee.name(),
                        km.apply(employee),
                        WorkRules.of(employee, known).hoursLeft(shift)))
                .sorted(Comparator.comparing(Candidate::km).thenComparing(Candidate::name))
                .toList();
    }

    /** Somebody else in the place of who was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Shift shift, EmployeeId who, EmployeeId by) {
        access.require(
                RosterPolicy.CHANGE, AccessObject.of(TYPE, shift.session().toString()));
        table.remove(shift.session(), who);
        table.add(List.of(new Duty(by, shift)));
    }

    /** Nobody in the place of who was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID session, EmployeeId who) {
        access.require(RosterPolicy.CHANGE, AccessObject.of(TYPE, session.toString()));
        table.remove(session, who);
    }

    /** Nobody at all: it is not held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID session) {
        access.require(RosterPolicy.CHANGE, AccessObject.of(TYPE, session.toString()));
        table.removeAll(session);
    }

    private static List<Duty> crew(
            Wanted wanted, Set<EmployeeId> members, Map<EmployeeId, Employee> staff, Collection<Duty> known) {
        var shift = wanted.shift();
        var there = members.stream()
                .flatMap(member -> Stream.ofNullable(staff.get(member)))
                .filter(employee -> WorkRules.of(employee, known).against(shift).isEmpty())
                .toList();
        return Crew.of(there, wanted.lanes(), shift.part().date()).stream()
                .map(employee -> new Duty(employee, shift))
                .toList();
    }

    private Map<EmployeeId, Employee> staff() {
        return employees.all();
    }

    /** All that the rules look at: a week before and after. */
    private List<Duty> around(List<Shift> shifts) {
        var days = shifts.stream().map(shift -> shift.part().date()).sorted().toList();
        return days.isEmpty()
                ? List.of()
                : table.in(new Days(
                        days.getFirst().minusDays(DAYS_AROUND), days.getLast().plusDays(DAYS_AROUND)));
    }

    /**
     * Who is at a session.
     *
     * @param who by name, in order
     * @param lanes that they can hold
     */
    public record OnDuty(List<Colleague> who, int lanes) {

        /** Nobody. */
        public static final OnDuty NOBODY = new OnDuty(List.of(), 0);
    }

    /** A session that wants somebody. */
    public record Wanted(TeamId team, Shift shift, int lanes) {}

    /**
     * Somebody who could come.
     *
     * @param km from their base, by road
     * @param hoursLeft of their contract, that week
     */
    public record Candidate(EmployeeId employee, String name, double km, double hoursLeft) {}
}
