package nl.wieg.sessions.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The group days of rounds, each with its waves. They are removed with what else belongs to their round. */
@Component
class GroupDayTable {

    private final JdbcTemplate jdbc;

    GroupDayTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(RoundId round, GroupDay day) {
        var walkIn = Optional.ofNullable(day.walkIn());
        jdbc.update(
                "INSERT INTO sessions_round_group_day (id, round_id, location_id, day, opens, closes, capacity, walk_in_from,"
                        + " walk_in_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                day.id().toString(),
                round.toString(),
                day.location().toString(),
                day.day(),
                day.hours().from(),
                day.hours().until(),
                day.capacity(),
                walkIn.map(GroupDay.Hours::from).orElse(null),
                walkIn.map(GroupDay.Hours::until).orElse(null));
        jdbc.batchUpdate(
                "INSERT INTO sessions_round_group_wave (group_day_id, first_area, last_area, comes_at) VALUES (?, ?, ?, ?)",
                day.waves().stream()
                        .map(wave -> new Object[] {day.id().toString(), wave.firstArea(), wave.lastArea(), wave.at()})
                        .toList());
    }

    /** In order of day and time. */
    List<GroupDay> of(RoundId round) {
        return jdbc.query(
                "SELECT * FROM sessions_round_group_day WHERE round_id = ? ORDER BY day, opens, id",
                (row, i) -> day(row),
                round.toString());
    }

    /** Of published rounds that come on group days, those that were not cancelled; in order of day and time. */
    List<GroupDay> standing(LocalDate first, LocalDate last) {
        return jdbc.query("""
                SELECT g.* FROM sessions_round_group_day g JOIN sessions_round r ON r.id = g.round_id
                WHERE r.state = 'published' AND r.delivery <> 'small_scale' AND g.day BETWEEN ? AND ?
                  AND NOT EXISTS (SELECT 1 FROM sessions_round_group_day_cancelled c WHERE c.group_day_id = g.id)
                ORDER BY g.day, g.opens, g.id""", (row, i) -> day(row), first, last);
    }

    /** Why they are not held, by group day. */
    Map<UUID, String> cancelled(RoundId round) {
        var reasons = new HashMap<UUID, String>();
        jdbc.query(
                "SELECT group_day_id, reason FROM sessions_round_group_day_cancelled"
                        + " JOIN sessions_round_group_day ON id = group_day_id WHERE round_id = ?",
                row -> {
                    reasons.put(UUID.fromString(row.getString("group_day_id")), row.getString("reason"));
                },
                round.toString());
        return reasons;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it was cancelled already */
    void cancel(UUID day, String reason, Instant at, String by) {
        jdbc.update(
                "INSERT INTO sessions_round_group_day_cancelled (group_day_id, reason, cancelled_at, cancelled_by) VALUES (?, ?, ?, ?)",
                day.toString(),
                reason,
                UtcTimes.of(at),
                by);
    }

    private GroupDay day(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new GroupDay(
                UUID.fromString(id),
                UUID.fromString(row.getString("location_id")),
                row.getObject("day", LocalDate.class),
                new GroupDay.Hours(time(row, "opens"), time(row, "closes")),
                row.getInt("capacity"),
                row.getString("walk_in_from") == null
                        ? null
                        : new GroupDay.Hours(time(row, "walk_in_from"), time(row, "walk_in_until")),
                waves(id));
    }

    private static LocalTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    private List<GroupDay.Wave> waves(String day) {
        return jdbc.query(
                "SELECT * FROM sessions_round_group_wave WHERE group_day_id = ? ORDER BY first_area",
                (row, i) -> new GroupDay.Wave(
                        row.getString("first_area"), row.getString("last_area"), time(row, "comes_at")),
                day);
    }
}
