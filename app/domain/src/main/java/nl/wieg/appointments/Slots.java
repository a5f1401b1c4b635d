package nl.wieg.appointments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.stereotype.Service;

/** The slots of published sessions. */
@Service
public class Slots {

    private final SlotTable table;
    private final Access access;

    Slots(SlotTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    /** Those of a session, in order of time. */
    public List<Slot> of(UUID session) {
        access.require(AppointmentPolicy.READ_SLOTS, AccessObject.of("sessie", session.toString()));
        return table.of(session);
    }

    /** Those of several sessions, each in order of time: one statement. A session without slots is left out. */
    public Map<UUID, List<Slot>> of(Collection<UUID> sessions) {
        access.require(AppointmentPolicy.READ_SLOTS, AccessObject.of("sessie", sessions.size() + " sessies"));
        return table.of(sessions);
    }
}
