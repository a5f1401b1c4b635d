package nl.wieg.web.desk.proposals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.appointments.Slot;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.vaccines.ExpectedDoses;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says published sessions in words. */
@Component
class PublishedRows {

    private final PlanNaming naming;
    private final PartWords parts;
    private final FreePlaces free;
    private final Words words;

    PublishedRows(PlanNaming naming, PartWords parts, FreePlaces free, Words words) {
        this.naming = naming;
        this.parts = parts;
        this.free = free;
        this.words = words;
    }

    /** How many there are and how many places are free. */
    String total(List<Session> all, PublishedFacts facts) {
        return words.of("sessions.total", DutchNumbers.whole(all.size()), free.of(facts.allPlaces()));
    }

    /** DKT 14, HPV 22; empty when nothing is expected to be given. */
    String toBring(List<ExpectedDoses> doses) {
        return doses.stream()
                .collect(Collectors.groupingBy(
                        ExpectedDoses::kind, TreeMap::new, Collectors.summingInt(ExpectedDoses::toBring)))
                .entrySet()
                .stream()
                .map(kind -> words.of("sessions.doses", kind.getKey(), DutchNumbers.whole(kind.getValue())))
                .collect(Collectors.joining(", "));
    }

    List<PublishedView.Day> days(Round round, List<Session> all, PublishedFacts facts) {
        var names = naming.of(round);
        var days = all.stream()
                .collect(Collectors.groupingBy(session -> session.part().date(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), names, facts))
                .toList();
    }

    private PublishedView.Day day(LocalDate day, List<Session> held, PlanNames names, PublishedFacts facts) {
        return new PublishedView.Day(
                "dag-" + day,
                parts.day(day),
                held.stream().map(session -> row(session, names, facts)).toList());
    }

    private PublishedView.Row row(Session session, PlanNames names, PublishedFacts facts) {
        var places = facts.placesOf(session);
        return new PublishedView.Row(
                words.of("sessions.time", FreePlaces.time(session.starts()), FreePlaces.time(session.ends())),
                names.location(session.location().toString()),
                names.team(session.team().toString()),
                SessionBadge.valueOf(session.state().name()),
                PlanNumbers.children(session.expected()),
                toBring(facts.dosesOf(List.of(session))),
                free.of(places),
                places.stream().map(this::moment).toList());
    }

    private String moment(Slot slot) {
        var time = LocalTime.ofInstant(slot.starts(), Region.ZONE);
        return words.of("sessions.moment", FreePlaces.time(time), free.of(List.of(slot)));
    }
}
