package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/** A team as it stands. Each change is a method of this package that refuses what cannot be. */
public record Team(TeamId id, TeamFacts facts, boolean inUse, List<Membership> members) {

    public Team {
        members = List.copyOf(members);
    }

    static Team of(TeamFacts facts) {
        return new Team(TeamId.next(), facts, true, List.of()).checked();
    }

    public String name() {
        return facts.name();
    }

    /** Who belongs to it on this day. */
    public Set<EmployeeId> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.days().includes(day))
                .map(Membership::employee)
                .collect(Collectors.toUnmodifiableSet());
    }

    Team being(TeamFacts other) {
        return new Team(id, other, inUse, members).checked();
    }

    Team inUse(boolean isUsed) {
        return new Team(id, facts, isUsed, members);
    }

    Team joinedBy(Membership member) {
        return of(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    /** Without the membership of this employee that begins that day. */
    Team leftBy(EmployeeId employee, LocalDate firstDay) {
        return of(members.stream()
                .filter(member -> !member.employee().equals(employee)
                        || !member.days().first().equals(firstDay))
                .toList());
    }

    Team of(List<Membership> others) {
        return new Team(id, facts, inUse, others).checked();
    }

    /**
     * Looks at it as a whole.
     *
     * @throws WrongInput for what cannot be
     */
    public Team checked() {
        facts.check();
        members.forEach(member -> member.days().check());
        members.stream()
                .collect(Collectors.groupingBy(Membership::employee))
                .values()
                .forEach(same -> Days.checkApart(
                        same, Membership::days, "Deze medewerker zit op een van deze dagen al in dit team."));
        return this;
    }
}
