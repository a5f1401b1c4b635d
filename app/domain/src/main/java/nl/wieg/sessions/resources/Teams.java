package nl.wieg.sessions.resources;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams, as planners keep them. Two who change one team wait for each other. Every change is refused with {@link WrongInput} when it cannot
 * be, and with {@link NotThere} when there is no such team.
 */
@Service
public class Teams {

    private static final String TYPE = "team";

    private final TeamTable table;
    private final EmployeeTable employees;
    private final Access access;

    Teams(TeamTable table, EmployeeTable employees, Access access) {
        this.table = table;
        this.employees = employees;
        this.access = access;
    }

    /** All of them, also those out of use, by name. */
    public List<Team> all() {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, "alle"));
        return table.all();
    }

    public Team read(TeamId id) {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, id.toString()));
        return table.find(id).orElseThrow(() -> missing(id));
    }

    /** Adds one without members. */
    @Transactional
    public TeamId add(TeamFacts facts) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "nieuw"));
        var team = Team.of(facts);
        try {
            table.add(team);
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        return team.id();
    }

    @Transactional
    public void change(TeamId id, TeamFacts facts) {
        change(id, team -> team.being(facts));
    }

    /** In use again, or out of use. */
    @Transactional
    public void use(TeamId id, boolean isUsed) {
        change(id, team -> team.inUse(isUsed));
    }

    /** Replaces all its members; somebody is in one team at a time. */
    @Transactional
    public void staff(TeamId id, List<Membership> members) {
        members.forEach(this::requireThere);
        change(id, team -> {
            requireFree(team.id(), members);
            return team.of(members);
        });
    }

    // holding the employees makes two teams that want the same one wait for each other
    private void requireThere(Membership member) {
        if (employees.hold(member.employee()).isEmpty()) {
            throw new WrongInput("employee", "Kies een medewerker die bekend is.");
        }
    }

    private void requireFree(TeamId id, List<Membership> members) {
        var wanted = members.stream().map(Membership::employee).collect(Collectors.toUnmodifiableSet());
        for (var other : table.all()) {
            if (!other.id().equals(id) && takes(other, members, wanted)) {
                throw new WrongInput(
                        "employee", "Een medewerker zit op een van deze dagen al in " + other.name() + ".");
            }
        }
    }

    private static boolean takes(Team other, List<Membership> members, Set<EmployeeId> wanted) {
        return other.members().stream()
                .filter(theirs -> wanted.contains(theirs.employee()))
                .anyMatch(theirs -> members.stream()
                        .anyMatch(member -> member.employee().equals(theirs.employee())
                                && member.days().overlaps(theirs.days())));
    }

    private void change(TeamId id, UnaryOperator<Team> change) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, id.toString()));
        var changed = change.apply(table.hold(id).orElseThrow(() -> missing(id)));
        try {
            table.replace(changed);
        } catch (DuplicateKeyException e) {
            throw taken();
        }
    }

    private static WrongInput taken() {
        return new WrongInput("code", "Een ander team heeft deze code al.");
    }

    private static NotThere missing(TeamId id) {
        return new NotThere("Er is geen team " + id + ".");
    }
}
