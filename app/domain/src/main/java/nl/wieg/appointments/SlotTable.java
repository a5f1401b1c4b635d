package nl.wieg.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The slots. */
@Component
class SlotTable {

    private final JdbcTemplate jdbc;

    SlotTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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

    /** By session, in order of time; one without slots is left out. */
    Map<UUID, List<Slot>> of(Collection<UUID> sessions) {
        Map<UUID, List<Slot>> slots = new HashMap<>();
        if (!sessions.isEmpty()) {
            jdbc.query(
                    "SELECT session_id, starts_at, capacity, remaining FROM appointments_slot WHERE session_id IN ("
                            + String.join(", ", Collections.nCopies(sessions.size(), "?")) + ") ORDER BY starts_at",
                    row -> {
                        slots.computeIfAbsent(
                                        UUID.fromString(row.getString("session_id")), session -> new ArrayList<>())
                                .add(slot(row));
                    },
                    sessions.stream().map(UUID::toString).toArray());
        }
        return slots;
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(UtcTimes.read(row, "starts_at"), row.getInt("capacity"), row.getInt("remaining"));
    }
}
