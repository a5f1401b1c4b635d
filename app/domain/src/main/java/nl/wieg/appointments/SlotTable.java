package nl.wieg.appointments;

import java.util.List;
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
                (row, i) -> new Slot(UtcTimes.read(row, "starts_at"), row.getInt("capacity"), row.getInt("remaining")),
                session.toString());
    }
}
