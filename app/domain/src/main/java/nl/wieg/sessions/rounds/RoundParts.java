package nl.wieg.sessions.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    RoundParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        round.means().groupDays().forEach(day -> add(id, day));
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

    private void add(String id, GroupDay day) {
        var walkIn = Optional.ofNullable(day.walkIn());
        jdbc.update(
                "INSERT INTO sessions_round_group_day (id, round_id, location_id, day, opens, closes, capacity, walk_in_from,"
                        + " walk_in_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                day.id().toString(),
                id,
                day.location().toString(),
                day.day(),
                day.hours().from(),
                day.hours().until(),
                day.capacity(),
                walkIn.map(GroupDay.Hours::from).orElse(null),
                walkIn.map(GroupDay.Hours::until).orElse(null));
        insert(
                "sessions_round_group_wave (group_day_id, first_area, last_area, comes_at) VALUES (?, ?, ?, ?)",
                day.waves().stream()
                        .map(wave -> new Object[] {day.id().toString(), wave.firstArea(), wave.lastArea(), wave.at()})
                        .toList());
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
        var days = all(
                "SELECT * FROM sessions_round_group_day WHERE round_id = ? ORDER BY day, opens, id",
                (row, i) -> day(row),
                id);
        return new Means(new HashSet<>(locations), teams, days);
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

    /** Of published rounds that come on group days, in these days. */
    List<GroupDay> publishedGroupDays(LocalDate first, LocalDate last) {
        return jdbc.query(
                "SELECT g.* FROM sessions_round_group_day g JOIN sessions_round r ON r.id = g.round_id"
                        + " WHERE r.state = 'published' AND r.delivery <> 'small_scale' AND g.day BETWEEN ? AND ? ORDER BY g.day, g.opens, g.id",
                (row, i) -> day(row),
                first,
                last);
    }

    private GroupDay day(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var walkInFrom = row.getObject("walk_in_from", LocalTime.class);
        return new GroupDay(
                UUID.fromString(id),
                UUID.fromString(row.getString("location_id")),
                row.getObject("day", LocalDate.class),
                new GroupDay.Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)),
                row.getInt("capacity"),
                walkInFrom == null
                        ? null
                        : new GroupDay.Hours(walkInFrom, row.getObject("walk_in_until", LocalTime.class)),
                waves(id));
    }

    private List<GroupDay.Wave> waves(String day) {
        return jdbc.query(
                "SELECT * FROM sessions_round_group_wave WHERE group_day_id = ? ORDER BY first_area",
                (row, i) -> new GroupDay.Wave(
                        row.getString("first_area"),
                        row.getString("last_area"),
                        row.getObject("comes_at", LocalTime.class)),
                day);
    }

    private <T> List<T> all(String statement, RowMapper<T> row, RoundId id) {
        return jdbc.query(statement, row, id.toString());
    }
}
