package nl.wieg.web.desk.proposals;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.appointments.Slot;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.GroupDayPlaces;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says the group days of a round in words. */
@Component
class GroupDayRows {

    private final PlanNaming naming;
    private final PartWords parts;
    private final FreePlaces free;
    private final Words words;

    GroupDayRows(PlanNaming naming, PartWords parts, FreePlaces free, Words words) {
        this.naming = naming;
        this.parts = parts;
        this.free = free;
        this.words = words;
    }

    /** As they will be when they are published now. */
    List<GroupDayRow> toPublish(Round round, Demand demand) {
        var names = naming.of(round);
        return GroupDayPlaces.of(round, demand).stream()
                .map(places -> row(
                        places.day(),
                        names,
                        "",
                        words.of(
                                "groupday.places",
                                DutchNumbers.whole(places.day().capacity())),
                        places.at().entrySet().stream()
                                .map(moment -> words.of(
                                        "sessions.moment",
                                        FreePlaces.time(moment.getKey()),
                                        words.of("groupday.places", DutchNumbers.whole(moment.getValue()))))
                                .toList()))
                .toList();
    }

    /**
     * As they stand.
     *
     * @param cancelled why they are not held, by group day
     */
    List<GroupDayRow> published(Round round, Map<UUID, List<Slot>> slots, Map<UUID, String> cancelled) {
        var names = naming.of(round);
        return round.groupDays().stream()
                .map(day -> published(
                        day, names, slots.getOrDefault(day.id(), List.of()), cancelled.getOrDefault(day.id(), "")))
                .toList();
    }

    private GroupDayRow published(GroupDay day, PlanNames names, List<Slot> slots, String cancelled) {
        return row(
                day,
                names,
                cancelled,
                free.of(slots),
                slots.stream()
                        .map(slot -> words.of(
                                "sessions.moment",
                                FreePlaces.time(LocalTime.ofInstant(slot.starts(), Region.ZONE)),
                                free.of(List.of(slot))))
                        .toList());
    }

    private GroupDayRow row(GroupDay day, PlanNames names, String cancelled, String places, List<String> moments) {
        return new GroupDayRow(
                parts.day(day.day()),
                hours(day.hours()),
                names.location(day.location().toString()),
                cancelled,
                places,
                Optional.ofNullable(day.walkIn()).map(this::hours).orElse(""),
                moments);
    }

    private String hours(GroupDay.Hours hours) {
        return words.of("sessions.time", FreePlaces.time(hours.from()), FreePlaces.time(hours.until()));
    }
}
