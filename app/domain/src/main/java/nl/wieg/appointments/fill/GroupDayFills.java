package nl.wieg.appointments.fill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;

/** How full the group days to come are. Who will come is not forecast: no earlier group days are known to learn from. */
@Service
public class GroupDayFills {

    private final GroupDays groupDays;
    private final RoundSupplies supplies;
    private final Slots slots;
    private final Access access;
    private final Clock clock;

    GroupDayFills(GroupDays groupDays, RoundSupplies supplies, Slots slots, Access access, Clock clock) {
        this.groupDays = groupDays;
        this.supplies = supplies;
        this.slots = slots;
        this.access = access;
        this.clock = clock;
    }

    /** Those that will be held from today on, within a year; in order of day and time. */
    public List<GroupDayFill> ahead() {
        access.require(FillPolicy.READ, AccessObject.of("bezetting", "alle groepsdagen"));
        var today = Region.today(clock);
        var days = groupDays.standing(today, today.plusYears(1));
        if (days.isEmpty()) {
            return List.of();
        }
        var places = places(days.getFirst().day(), days.getLast().day());
        var taken = slots.of(days.stream().map(GroupDay::id).toList());
        return days.stream()
                .map(day -> fill(
                        day, Optional.ofNullable(places.get(day.location())), taken.getOrDefault(day.id(), List.of())))
                .toList();
    }

    private Map<UUID, Place> places(LocalDate first, LocalDate last) {
        return supplies.between(first, last).places().stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }

    private static GroupDayFill fill(GroupDay day, Optional<Place> place, List<Slot> slots) {
        return new GroupDayFill(
                day,
                place,
                slots.stream().mapToInt(Slot::capacity).sum(),
                slots.stream().mapToInt(Slot::booked).sum());
    }
}
