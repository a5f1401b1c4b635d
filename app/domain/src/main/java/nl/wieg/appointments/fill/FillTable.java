package nl.wieg.appointments.fill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What planners said about overbooking, and how far they may go. */
@Component
class FillTable {

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    FillTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    FillRule rule() {
        return jdbc.query(
                        "SELECT most_extra, wait_minutes, most_risk FROM appointments_fill_rule",
                        (row, i) -> new FillRule(
                                row.getDouble("most_extra"),
                                Duration.ofMinutes(row.getInt("wait_minutes")),
                                row.getDouble("most_risk")))
                .getFirst();
    }

    /** The session is held meanwhile. */
    void add(UUID session, Overbooking overbooking) {
        jdbc.update(
                """
                INSERT INTO appointments_overbooking (session_id, number, extra, set_at, set_by)
                SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM appointments_overbooking WHERE session_id = ?""",
                session.toString(),
                overbooking.extra(),
                UtcTimes.of(overbooking.setAt()),
                overbooking.setBy(),
                session.toString());
    }

    /** The last said of each; nothing of those of which nothing was. */
    Map<UUID, Overbooking> last(Collection<UUID> sessions) {
        var last = new HashMap<UUID, Overbooking>();
        if (!sessions.isEmpty()) {
            named.query(
                    "SELECT session_id, extra, set_at, set_by FROM appointments_overbooking WHERE session_id IN (:ids)"
                            + " ORDER BY session_id, number",
                    Map.of("ids", sessions.stream().map(UUID::toString).toList()),
                    row -> {
                        last.put(UUID.fromString(row.getString("session_id")), overbooking(row));
                    });
        }
        return last;
    }

    private static Overbooking overbooking(ResultSet row) throws SQLException {
        return new Overbooking(row.getInt("extra"), UtcTimes.read(row, "set_at"), row.getString("set_by"));
    }
}
