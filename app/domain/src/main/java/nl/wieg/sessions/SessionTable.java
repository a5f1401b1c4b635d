package nl.wieg.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.proposals.Engagements;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.rounds.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The published sessions. */
@Component
class SessionTable implements Engagements {

    private final JdbcTemplate jdbc;

    SessionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when a team or a location has another one then */
    void add(List<HeldSession> sessions) {
        jdbc.batchUpdate(
                "INSERT INTO sessions_session (id, round_id, location_id, team_id, day, part, starts, ends, capacity, expected, state, lanes, per_lane)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sessions.stream().map(held -> row(held, held.session())).toList());
    }

    private static Object[] row(HeldSession held, Session session) {
        return new Object[] {
            session.id().toString(),
            session.round().toString(),
            session.location().toString(),
            session.team().toString(),
            session.part().date(),
            session.part().part().code(),
            session.starts(),
            session.ends(),
            session.capacity(),
            session.expected(),
            session.state().code(),
            held.lanes(),
            held.perLane()
        };
    }

    /** In order of day, part and location. */
    List<Session> of(RoundId round) {
        return jdbc.query(
                "SELECT * FROM sessions_session WHERE round_id = ? ORDER BY day, starts, location_id",
                (row, i) -> session(row),
                round.toString());
    }

    /** In order of day, time and location. */
    List<Session> plannedFrom(LocalDate day) {
        return jdbc.query(
                "SELECT * FROM sessions_session WHERE day >= ? AND state = 'planned' ORDER BY day, starts, location_id",
                (row, i) -> session(row),
                day);
    }

    Optional<Session> find(SessionId id) {
        return jdbc
                .query("SELECT * FROM sessions_session WHERE id = ?", (row, i) -> session(row), id.toString())
                .stream()
                .findFirst();
    }

    /** That stand, in order of time. */
    List<HeldSession> planned(Days days) {
        return jdbc.query(
                "SELECT * FROM sessions_session WHERE day BETWEEN ? AND ? AND state = 'planned' ORDER BY day, starts, location_id",
                (row, i) -> held(row),
                days.first(),
                days.last());
    }

    HeldSession held(SessionId id) {
        return jdbc.query("SELECT * FROM sessions_session WHERE id = ?", (row, i) -> held(row), id.toString())
                .getFirst();
    }

    /** Until the end of the transaction nobody else changes those of these days. */
    void hold(Days days) {
        jdbc.queryForList(
                "SELECT id FROM sessions_session WHERE day BETWEEN ? AND ? FOR UPDATE", days.first(), days.last());
    }

    void change(SessionId id, int lanes, int capacity) {
        jdbc.update("UPDATE sessions_session SET lanes = ?, capacity = ? WHERE id = ?", lanes, capacity, id.toString());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the location has another one then */
    void move(SessionId id, UUID location) {
        jdbc.update("UPDATE sessions_session SET location_id = ? WHERE id = ?", location.toString(), id.toString());
    }

    void cancel(SessionId id, String reason) {
        jdbc.update("UPDATE sessions_session SET state = 'cancelled', reason = ? WHERE id = ?", reason, id.toString());
    }

    @Override
    public List<Placement> between(LocalDate first, LocalDate last) {
        return jdbc.query(
                "SELECT location_id, team_id, day, part FROM sessions_session WHERE day BETWEEN ? AND ? AND standing",
                (row, i) -> new Placement(row.getString("location_id"), row.getString("team_id"), part(row)),
                first,
                last);
    }

    private static DayPart part(ResultSet row) throws SQLException {
        return new DayPart(
                row.getObject("day", LocalDate.class),
                PartOfDay.of(row.getString("part")).orElseThrow());
    }

    private static HeldSession held(ResultSet row) throws SQLException {
        return new HeldSession(session(row), row.getInt("lanes"), row.getInt("per_lane"));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                SessionId.of(row.getString("id")),
                RoundId.of(row.getString("round_id")),
                UUID.fromString(row.getString("location_id")),
                UUID.fromString(row.getString("team_id")),
                part(row),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getInt("capacity"),
                row.getDouble("expected"),
                SessionState.of(row.getString("state")));
    }
}
