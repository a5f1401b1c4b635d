package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
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
    private final Keeping<TeamId, Team> keeping;

    Teams(TeamTable table, EmployeeTable employees, Access access) {
        this.table = table;
        this.employees = employees;
        this.access = access;
        this.keeping = new Keeping<>(table, Team::id, TYPE, "Een ander team");
    }

    /** All of them, also those out of use, by name. */
    public List<Team> all() {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, "alle"));
        return table.all();
    }

    public Team read(TeamId id) {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, id.toString()));
        return keeping.read(id);
    }

    /** Adds one without members. */
    @Transactional
    public TeamId add(TeamFacts facts) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "nieuw"));
        return keeping.add(Team.of(facts));
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
        require(id);
        members.forEach(this::requireThere);
        keeping.change(id, team -> alone(team.of(members)));
    }

    @Transactional
    public void join(TeamId id, Membership member) {
        require(id);
        requireThere(member);
        keeping.change(id, team -> alone(team.joinedBy(member)));
    }

    /** Takes back the membership that begins that day; without effect when there is none. */
    @Transactional
    public void leave(TeamId id, EmployeeId employee, LocalDate firstDay) {
        change(id, team -> team.leftBy(employee, firstDay));
    }

    /** Until the end of the transaction nobody else changes one. */
    @Transactional
    public void hold() {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "alle"));
        table.holdAll();
    }

    /** Adds those that are new and replaces the others, all or nothing; somebody is in one team at a time once all are kept. */
    @Transactional
    public void keep(Collection<Team> all) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "meer"));
        all.stream().flatMap(team -> team.members().stream()).forEach(this::requireThere);
        all.forEach(team -> keeping.keep(team.checked()));
        all.forEach(this::alone);
    }

    // holding the employees makes two teams that want the same one wait for each other
    private void requireThere(Membership member) {
        if (employees.hold(member.employee()).isEmpty()) {
            throw new WrongInput("employee", "Kies een medewerker die bekend is.");
        }
    }

    private Team alone(Team team) {
        OneTeamRule.check(team, table.all());
        return team;
    }

    private void change(TeamId id, UnaryOperator<Team> change) {
        require(id);
        keeping.change(id, change);
    }

    private void require(TeamId id) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, id.toString()));
    }
}
