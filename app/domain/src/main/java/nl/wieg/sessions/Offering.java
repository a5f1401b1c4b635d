package nl.wieg.sessions;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wieg.sessions.events.GroupDayOffered;
import nl.wieg.sessions.events.GroupDaysPublished;
import nl.wieg.sessions.events.SessionsPublished;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.GroupDayPlaces;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what of a published round can be booked; in the transaction of its caller. */
@Component
class Offering {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL"));

    private final Rounds rounds;
    private final Demands demands;
    private final SessionTable table;
    private final ApplicationEventPublisher events;

    Offering(Rounds rounds, Demands demands, SessionTable table, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.demands = demands;
        this.table = table;
        this.events = events;
    }

    /** @throws WrongInput when a location has a group day and a session on one day */
    void of(RoundId id, List<Session> sessions) {
        var round = rounds.read(id);
        requireApart(round);
        events.publishEvent(new SessionsPublished(
                id.value(), sessions.stream().map(Session::offered).toList()));
        events.publishEvent(new GroupDaysPublished(
                id.value(),
                GroupDayPlaces.of(round, demands.of(round)).stream()
                        .map(Offering::offered)
                        .toList()));
    }

    private void requireApart(Round round) {
        var scope = round.scope();
        var sessions = table.between(scope.firstDay(), scope.lastDay());
        var days = rounds.publishedGroupDays(scope.firstDay(), scope.lastDay());
        days.stream()
                .filter(day -> sessions.stream().anyMatch(session -> isAt(day, session)) || isTwice(day, days))
                .findFirst()
                .ifPresent(day -> {
                    throw new WrongInput("Op " + DAY.format(day.day())
                            + " heeft een locatie een groepsdag en nog iets anders. Verplaats een van de twee.");
                });
    }

    private static boolean isAt(GroupDay day, Placement session) {
        return session.location().equals(day.location().toString())
                && session.part().date().equals(day.day());
    }

    private static boolean isTwice(GroupDay day, List<GroupDay> days) {
        return days.stream().filter(day::isWith).count() > 1;
    }

    private static GroupDayOffered offered(GroupDayPlaces places) {
        SortedMap<Instant, Integer> moments = new TreeMap<>();
        places.at()
                .forEach((time, children) -> moments.put(
                        places.day().day().atTime(time).atZone(Region.ZONE).toInstant(), children));
        return new GroupDayOffered(places.day().id(), moments);
    }
}
