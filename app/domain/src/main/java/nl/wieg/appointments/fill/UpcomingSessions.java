package nl.wieg.appointments.fill;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.appointments.forecast.OfferedKind;
import nl.wieg.appointments.forecast.SessionFacts;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Sessions with what the forecast wants to know of them: from their round, their location, their team and the holidays. */
@Component
class UpcomingSessions {

    private final Sessions sessions;
    private final Rounds rounds;
    private final RoundSupplies supplies;
    private final Clock clock;

    UpcomingSessions(Sessions sessions, Rounds rounds, RoundSupplies supplies, Clock clock) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.supplies = supplies;
        this.clock = clock;
    }

    /** Those that will be held from today on, in order of day and time. */
    List<UpcomingSession> ahead() {
        return of(sessions.plannedFrom(Region.today(clock)));
    }

    UpcomingSession of(SessionId id) {
        return of(List.of(sessions.read(id))).getFirst();
    }

    private List<UpcomingSession> of(List<Session> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var days = found.stream().map(session -> session.part().date()).sorted().toList();
        var supply = supplies.between(days.getFirst(), days.getLast());
        var offered = found.stream()
                .map(Session::round)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), rounds::read));
        return found.stream().map(session -> upcoming(session, offered, supply)).toList();
    }

    private static UpcomingSession upcoming(Session session, Map<RoundId, Round> offered, RoundSupply supply) {
        var place = supply.places().stream()
                .filter(one -> one.id().equals(session.location()))
                .findFirst();
        var round = Optional.ofNullable(offered.get(session.round())).orElseThrow();
        return new UpcomingSession(
                session, place, lanes(session, place, supply), facts(session, place, round, supply.schoolFree()));
    }

    private static int lanes(Session session, Optional<Place> place, RoundSupply supply) {
        var crew = supply.crews().stream()
                .filter(one -> one.id().equals(session.team()))
                .findFirst();
        return place.isEmpty() || crew.isEmpty()
                ? 1
                : Math.max(1, Math.min(place.get().lanes(), crew.get().lanes()));
    }

    /** When families book before a session will be known once they do. */
    private static SessionFacts facts(
            Session session, Optional<Place> place, Round round, Collection<LocalDate> schoolFree) {
        var day = session.part().date();
        return new SessionFacts(
                session.part(),
                place.map(Place::municipality).map(MunicipalityCode::new).orElse(MunicipalityCode.UNKNOWN),
                schoolFree.contains(day),
                (int) ChronoUnit.WEEKS.between(round.scope().firstDay(), day),
                kinds(round),
                OptionalInt.empty());
    }

    private static Set<OfferedKind> kinds(Round round) {
        return round.aim().offers().stream()
                .map(offer -> new OfferedKind(offer.kind(), offer.catchUp()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
