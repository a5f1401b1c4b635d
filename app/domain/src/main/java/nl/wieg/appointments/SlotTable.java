package nl.wieg.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The slots. */
@Component
class SlotTable {

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    SlotTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    void add(UUID session, List<Slot> slots) {
        jdbc.batchUpdate(
                "INSERT INTO appointments_slot (session_id, starts_at, capacity, remaining) VALUES (?, ?, ?, ?)",
                slots.stream()
                        .map(slot -> new Object[] {
                            session.toString(), UtcTimes.of(slot.starts()), slot.capacity(), slot.remaining()
                        })
                        .toList());
    }

    boolean isWithout(UUID session) {
        return of(session).isEmpty();
    }

    /** In order of time. */
    List<Slot> of(UUID session) {
        return jdbc.query(
                "SELECT starts_at, capacity, remaining FROM appointments_slot WHERE session_id = ? ORDER BY starts_at",
                (row, i) -> slot(row),
                session.toString());
    }

    /** The same, and nobody books or leaves until the transaction ends. */
    List<Slot> held(UUID session) {
        return jdbc.query(
                "SELECT starts_at, capacity, remaining FROM appointments_slot WHERE session_id = ? ORDER BY starts_at FOR UPDATE",
                (row, i) -> slot(row),
                session.toString());
    }

    /** Of each session that has slots, in order of time. */
    Map<UUID, List<Slot>> of(Collection<UUID> sessions) {
        var found = new HashMap<UUID, List<Slot>>();
        named.query(
                "SELECT session_id, starts_at, capacity, remaining FROM appointments_slot WHERE session_id IN (:ids)"
                        + " ORDER BY session_id, starts_at",
                Map.of("ids", sessions.stream().map(UUID::toString).toList()),
                row -> {
                    found.computeIfAbsent(UUID.fromString(row.getString("session_id")), id -> new ArrayList<>())
                            .add(slot(row));
                });
        return found;
    }

    /** Sets the places of slots that are there. */
    void change(UUID session, List<Slot> slots) {
        jdbc.batchUpdate(
                "UPDATE appointments_slot SET capacity = ?, remaining = ? WHERE session_id = ? AND starts_at = ?",
                slots.stream()
                        .map(slot -> new Object[] {
                            slot.capacity(), slot.remaining(), session.toString(), UtcTimes.of(slot.starts())
                        })
                        .toList());
    }

    /** Offers none of its places any more; slots that nobody took go. */
    void close(UUID session) {
        jdbc.update("DELETE FROM appointments_slot WHERE session_id = ? AND remaining = capacity", session.toString());
        jdbc.update(
                "UPDATE appointments_slot SET remaining = remaining - capacity, capacity = 0 WHERE session_id = ?",
                session.toString());
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(UtcTimes.read(row, "starts_at"), row.getInt("capacity"), row.getInt("remaining"));
    }
}
