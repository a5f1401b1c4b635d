package nl.wieg.appointments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.Bookings;
import org.springframework.stereotype.Component;

/** Tells the sessions how many of their places are taken. */
@Component
class SlotBookings implements Bookings {

    private final SlotTable table;

    SlotBookings(SlotTable table) {
        this.table = table;
    }

    @Override
    public Map<UUID, Places> of(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : table.of(sessions).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, slots -> places(slots.getValue())));
    }

    private static Places places(List<Slot> slots) {
        return new Places(
                slots.stream().mapToInt(Slot::booked).sum(),
                slots.stream().mapToInt(slot -> Math.max(0, slot.remaining())).sum());
    }
}
