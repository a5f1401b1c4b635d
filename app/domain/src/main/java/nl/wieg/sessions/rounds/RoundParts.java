package nl.wieg.sessions.rounds;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rows that belong to a round; the round is held while they are replaced. */
@Component
class RoundParts {

    private static final List<String> TABLES = List.of(
            "sessions_round_offer",
            "sessions_round_municipality",
            "sessions_round_location",
            "sessions_round_team",
            "sessions_round_turnout",
            "sessions_round_group_day");

    private final JdbcTemplate jdbc;
    private final GroupDayTable groupDays;

    RoundParts(JdbcTemplate jdbc, GroupDayTable groupDays) {
        this.jdbc = jdbc;
        this.groupDays = groupDays;
    }

    void remove(RoundId id) {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE round_id = ?", id.toString()));
    }

    void add(Round round) {
        var id = round.id().toString();
        addOffers(id, round.aim().offers());
        insert(
                "sessions_round_municipality (round_id, municipality) VALUES (?, ?)",
                round.scope().municipalities().stream()
                        .map(municipality -> new Object[] {id, municipality.value()})
                        .toList());
        insert(
                "sessions_round_location (round_id, location_id) VALUES (?, ?)",
                round.means().locations().stream()
                        .map(location -> new Object[] {id, location.toString()})
                        .toList());
        insert(
                "sessions_round_team (round_id, team_id, max_sessions) VALUES (?, ?, ?)",
                round.means().teams().stream()
                        .map(team -> new Object[] {id, team.team().toString(), team.maxSessions()})
                        .toList());
        insert(
                "sessions_round_turnout (round_id, kind, birth_year, municipality, share, set_at, set_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                round.turnout().stream().map(setting -> row(id, setting)).toList());
        round.means().groupDays().forEach(day -> groupDays.add(round.id(), day));
    }

    private void addOffers(String id, List<Offer> offers) {
        for (var position = 0; position < offers.size(); position++) {
            var offer = offers.get(position);
            jdbc.update(
                    "INSERT INTO sessions_round_offer (round_id, position, kind, doses, first_year, last_year, catch_up)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    position,
                    offer.kind(),
                    offer.dosesInData(),
                    offer.firstYear(),
                    offer.lastYear(),
                    offer.catchUp());
        }
    }

    private static Object[] row(String id, TurnoutSetting setting) {
        var key = setting.key();
        return new Object[] {
            id,
            key.kind(),
            key.birthYear(),
            key.municipality().value(),
            setting.share(),
            UtcTimes.of(setting.setAt()),
            setting.setBy()
        };
    }

    private void insert(String what, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("INSERT INTO " + what, rows);
        }
    }

    List<Offer> offers(RoundId id) {
        return all(
                "SELECT * FROM sessions_round_offer WHERE round_id = ? ORDER BY position",
                (row, i) -> new Offer(
                        row.getString("kind"),
                        Arrays.stream(row.getString("doses").split(","))
                                .map(Integer::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        row.getBoolean("catch_up")),
                id);
    }

    Set<MunicipalityCode> municipalities(RoundId id) {
        return new TreeSet<>(all(
                "SELECT municipality FROM sessions_round_municipality WHERE round_id = ?",
                (row, i) -> new MunicipalityCode(row.getString(1)),
                id));
    }

    Means means(RoundId id) {
        var locations = all(
                "SELECT location_id FROM sessions_round_location WHERE round_id = ?",
                (row, i) -> UUID.fromString(row.getString(1)),
                id);
        var teams = all(
                "SELECT team_id, max_sessions FROM sessions_round_team WHERE round_id = ? ORDER BY team_id",
                (row, i) -> new TeamChoice(UUID.fromString(row.getString("team_id")), row.getInt("max_sessions")),
                id);
        return new Means(new HashSet<>(locations), teams, groupDays.of(id));
    }

    List<TurnoutSetting> turnout(RoundId id) {
        return all(
                "SELECT * FROM sessions_round_turnout WHERE round_id = ? ORDER BY kind, birth_year, municipality",
                (row, i) -> new TurnoutSetting(
                        new TurnoutKey(
                                row.getString("kind"),
                                row.getInt("birth_year"),
                                new MunicipalityCode(row.getString("municipality"))),
                        row.getDouble("share"),
                        UtcTimes.read(row, "set_at"),
                        row.getString("set_by")),
                id);
    }

    private <T> List<T> all(String statement, RowMapper<T> row, RoundId id) {
        return jdbc.query(statement, row, id.toString());
    }
}
