package nl.wieg.sessions.resources.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.OneTeamRule;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.TeamFacts;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import org.jspecify.annotations.Nullable;

/** Teams, with who belongs to them, by the code of the employee. */
final class TeamSheet implements Sheet<Team> {

    private static final List<String> COLUMNS = List.of("code", "naam", "x", "y", "priklijnen", "in gebruik", "leden");
    private static final Pattern MEMBER =
            Pattern.compile("(\\S+)\\s+vanaf\\s+(" + WrittenDay.SHAPE + ")" + WrittenDays.UNTIL);

    private final Teams teams;
    private final Map<EmployeeId, String> codes;
    private final Map<String, EmployeeId> ids;

    TeamSheet(Teams teams, List<Employee> employees) {
        this.teams = teams;
        this.codes = employees.stream().collect(Collectors.toMap(Employee::id, employee -> employee.facts()
                .code()));
        this.ids = employees.stream()
                .collect(Collectors.toMap(employee -> employee.facts().code(), Employee::id));
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> columnsOfRefusals() {
        return Map.of("name", "naam", "lanes", "priklijnen", "employee", "leden", "from", "leden", "until", "leden");
    }

    @Override
    public Map<String, Team> known() {
        return teams.all().stream()
                .collect(Collectors.toMap(
                        team -> team.facts().code(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public List<String> cells(Team team) {
        var facts = team.facts();
        return List.of(
                facts.code(),
                facts.name(),
                Written.number(facts.base().x()),
                Written.number(facts.base().y()),
                Integer.toString(facts.lanes()),
                Written.yes(team.inUse()),
                members(team));
    }

    @Override
    public Team read(Cells cells, @Nullable Team before) {
        return new Team(
                        before == null ? TeamId.next() : before.id(),
                        new TeamFacts(
                                cells.text("code"),
                                cells.text("naam"),
                                Written.point(cells),
                                cells.whole("priklijnen")),
                        cells.isYes("in gebruik"),
                        members(cells))
                .checked();
    }

    @Override
    public void checkBeside(Team team, Collection<Team> all) {
        OneTeamRule.check(team, all);
    }

    @Override
    public void hold() {
        teams.hold();
    }

    @Override
    public void keep(Collection<Team> changed) {
        teams.keep(changed);
    }

    private String members(Team team) {
        return team.members().stream()
                .map(member ->
                        codes.getOrDefault(member.employee(), "") + " vanaf " + WrittenDays.writeOpen(member.days()))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n"));
    }

    private List<Membership> members(Cells cells) {
        return cells.lines("leden", this::member, "v-012 vanaf 01-09-2026, met een code van een medewerker");
    }

    private Optional<Membership> member(String line) {
        var found = MEMBER.matcher(line);
        return found.matches()
                ? WrittenDays.readOpen(found.group(2), found.group(3))
                        .flatMap(days -> Optional.ofNullable(ids.get(found.group(1)))
                                .map(employee -> new Membership(employee, days)))
                : Optional.empty();
    }
}
