package nl.wieg.web.desk.proposals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of the published sessions of a round, with the places that families can still take. */
@Component
class PublishedPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private final Rounds rounds;
    private final Sessions sessions;
    private final Slots slots;
    private final PlanNaming naming;
    private final PartWords parts;
    private final Words words;

    PublishedPages(Rounds rounds, Sessions sessions, Slots slots, PlanNaming naming, PartWords parts, Words words) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.slots = slots;
        this.naming = naming;
        this.parts = parts;
        this.words = words;
    }

    PublishedView of(RoundId id) {
        var round = rounds.read(id);
        var names = naming.of(round);
        var all = sessions.of(id);
        var places = slots.of(all.stream().map(session -> session.id().value()).toList());
        return new PublishedView(
                round.name(),
                "/rondes/" + id,
                words.of(
                        "sessions.total",
                        DutchNumbers.whole(all.size()),
                        free(places.values().stream()
                                .flatMap(Collection::stream)
                                .toList())),
                days(all).entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), names, places))
                        .toList());
    }

    private static Map<LocalDate, List<Session>> days(List<Session> all) {
        return all.stream()
                .collect(Collectors.groupingBy(session -> session.part().date(), TreeMap::new, Collectors.toList()));
    }

    private PublishedView.Day day(LocalDate day, List<Session> held, PlanNames names, Map<UUID, List<Slot>> places) {
        return new PublishedView.Day(
                "dag-" + day,
                parts.day(day),
                held.stream()
                        .map(session -> row(
                                session, names, places.getOrDefault(session.id().value(), List.of())))
                        .toList());
    }

    private PublishedView.Row row(Session session, PlanNames names, List<Slot> places) {
        return new PublishedView.Row(
                words.of("sessions.time", TIME.format(session.starts()), TIME.format(session.ends())),
                names.location(session.location().toString()),
                names.team(session.team().toString()),
                SessionBadge.valueOf(session.state().name()),
                PlanNumbers.children(session.expected()),
                free(places),
                places.stream().map(this::moment).toList());
    }

    /** Places that were taken away under those who have one are no places: none is free then. */
    private String free(List<Slot> places) {
        return words.of(
                "sessions.free",
                DutchNumbers.whole(places.stream()
                        .mapToInt(slot -> Math.max(0, slot.remaining()))
                        .sum()),
                DutchNumbers.whole(places.stream().mapToInt(Slot::capacity).sum()));
    }

    private String moment(Slot slot) {
        var time = LocalTime.ofInstant(slot.starts(), Region.ZONE);
        return words.of("sessions.moment", TIME.format(time), free(List.of(slot)));
    }
}
