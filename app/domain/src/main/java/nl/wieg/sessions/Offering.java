package nl.wieg.sessions;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wieg.sessions.events.GroupDayOffered;
import nl.wieg.sessions.events.GroupDaysPublished;
import nl.wieg.sessions.events.SessionsPublished;
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

    private final Rounds rounds;
    private final Demands demands;
    private final FreeOnGroupDaysRule rule;
    private final ApplicationEventPublisher events;

    Offering(Rounds rounds, Demands demands, FreeOnGroupDaysRule rule, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.demands = demands;
        this.rule = rule;
        this.events = events;
    }

    /** @throws WrongInput when a location has a group day and something else on one day */
    void of(RoundId id, List<Session> sessions) {
        var round = rounds.read(id);
        rule.check(round.scope());
        events.publishEvent(new SessionsPublished(
                id.value(), sessions.stream().map(Session::offered).toList()));
        events.publishEvent(new GroupDaysPublished(
                id.value(),
                GroupDayPlaces.of(round, demands.of(round)).stream()
                        .map(Offering::offered)
                        .toList()));
    }

    private static GroupDayOffered offered(GroupDayPlaces places) {
        SortedMap<Instant, Integer> moments = new TreeMap<>();
        places.at()
                .forEach((time, children) -> moments.put(
                        places.day().day().atTime(time).atZone(Region.ZONE).toInstant(), children));
        return new GroupDayOffered(places.day().id(), moments);
    }
}
