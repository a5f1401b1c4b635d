package nl.wieg.appointments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.events.SessionOffered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /** Those of sessions that have any, in order of time. */
    public Map<UUID, List<Slot>> of(Collection<UUID> sessions) {
        access.require(AppointmentPolicy.READ_SLOTS, AccessObject.of("sessie", sessions.size() + " sessies"));
        return sessions.isEmpty() ? Map.of() : table.of(sessions);
    }

    /**
     * Gives a session places above its capacity, in the transaction of who asks; nobody who is booked loses a place.
     *
     * @param extra 0 takes back what was given before
     * @return the slots as they are now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Slot> overbook(SessionOffered session, int extra) {
        access.require(
                AppointmentPolicy.CHANGE_SLOTS,
                AccessObject.of("sessie", session.session().toString()));
        var slots = SlotPlaces.of(session, table.held(session.session()), extra);
        table.change(session.session(), slots);
        return slots;
    }
}
