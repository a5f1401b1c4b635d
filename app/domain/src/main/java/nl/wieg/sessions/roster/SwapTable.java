package nl.wieg.sessions.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The swaps, with who asked for them and who decided. */
@Component
class SwapTable {

    private final JdbcClient jdbc;

    SwapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for a decision, the oldest first. */
    List<Swap> asked() {
        return jdbc.sql("SELECT * FROM sessions_swap WHERE state = 'asked' ORDER BY asked_at, id")
                .query((row, i) -> swap(row))
                .list();
    }

    /** Holds it until the end of the transaction. */
    Optional<Swap> hold(SwapId id) {
        return jdbc.sql("SELECT * FROM sessions_swap WHERE id = ? FOR UPDATE")
                .param(id.toString())
                .query((row, i) -> swap(row))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another one waits for the same duty */
    void add(Swap swap, String askedBy) {
        jdbc.sql(
                        "INSERT INTO sessions_swap (id, session_id, from_id, by_id, return_session_id, state, asked_at, asked_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        swap.id().toString(),
                        swap.session().toString(),
                        swap.from().toString())
                .param(swap.by().toString())
                .param(swap.inReturn().map(UUID::toString).orElse(null))
                .params(swap.state().code(), UtcTimes.of(swap.askedAt()), askedBy)
                .update();
    }

    void decide(Swap swap, Instant at, String by) {
        jdbc.sql("UPDATE sessions_swap SET state = ?, decided_at = ?, decided_by = ? WHERE id = ?")
                .params(swap.state().code(), UtcTimes.of(at), by, swap.id().toString())
                .update();
    }

    private static Swap swap(ResultSet row) throws SQLException {
        return new Swap(
                SwapId.of(row.getString("id")),
                UUID.fromString(row.getString("session_id")),
                EmployeeId.of(row.getString("from_id")),
                EmployeeId.of(row.getString("by_id")),
                Optional.ofNullable(row.getString("return_session_id")).map(UUID::fromString),
                SwapState.of(row.getString("state")),
                UtcTimes.read(row, "asked_at"));
    }
}
