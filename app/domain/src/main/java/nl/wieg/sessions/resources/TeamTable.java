package nl.wieg.sessions.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The teams, each with its members. */
@Component
class TeamTable implements ResourceTable<TeamId, Team> {

    private static final String MEMBERS = "SELECT * FROM sessions_team_member";

    private final JdbcTemplate jdbc;

    TeamTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Team> all() {
        var members = Rows.grouped(jdbc, MEMBERS + " ORDER BY first_day", "team_id", TeamTable::member);
        return jdbc.query("SELECT * FROM sessions_team ORDER BY name, id", (row, i) -> team(row, members));
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return read(id, "");
    }

    @Override
    public void holdAll() {
        jdbc.queryForList("SELECT id FROM sessions_team FOR UPDATE");
    }

    @Override
    public Optional<Team> hold(TeamId id) {
        return read(id, " FOR UPDATE");
    }

    @Override
    public void add(Team team) {
        jdbc.update(
                "INSERT INTO sessions_team (code, name, x, y, lanes, in_use, id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                values(team));
        replaceMembers(team);
    }

    @Override
    public void replace(Team team) {
        jdbc.update(
                "UPDATE sessions_team SET code = ?, name = ?, x = ?, y = ?, lanes = ?, in_use = ? WHERE id = ?",
                values(team));
        replaceMembers(team);
    }

    private static Object[] values(Team team) {
        var facts = team.facts();
        return new Object[] {
            facts.code(),
            facts.name(),
            facts.base().x(),
            facts.base().y(),
            facts.lanes(),
            team.inUse(),
            team.id().toString()
        };
    }

    private void replaceMembers(Team team) {
        var id = team.id().toString();
        jdbc.update("DELETE FROM sessions_team_member WHERE team_id = ?", id);
        jdbc.batchUpdate(
                "INSERT INTO sessions_team_member (team_id, employee_id, first_day, last_day) VALUES (?, ?, ?, ?)",
                team.members().stream()
                        .map(member -> new Object[] {
                            id,
                            member.employee().toString(),
                            member.days().first(),
                            member.days().last()
                        })
                        .toList());
    }

    private Optional<Team> read(TeamId id, String hold) {
        return jdbc
                .query(
                        "SELECT * FROM sessions_team WHERE id = ?" + hold,
                        (row, i) -> team(row, Map.of(id.value(), members(id))),
                        id.toString())
                .stream()
                .findFirst();
    }

    private List<Membership> members(TeamId id) {
        return jdbc.query(MEMBERS + " WHERE team_id = ? ORDER BY first_day", (row, i) -> member(row), id.toString());
    }

    private static Membership member(ResultSet row) throws SQLException {
        return new Membership(EmployeeId.of(row.getString("employee_id")), Rows.days(row));
    }

    private static Team team(ResultSet row, Map<UUID, List<Membership>> members) throws SQLException {
        var id = TeamId.of(row.getString("id"));
        return new Team(
                id,
                new TeamFacts(row.getString("code"), row.getString("name"), Rows.point(row), row.getInt("lanes")),
                row.getBoolean("in_use"),
                members.getOrDefault(id.value(), List.of()));
    }
}
