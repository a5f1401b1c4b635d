package nl.wieg.web.desk.roster;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.StaffedSession;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.RosterPolicy;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import org.springframework.stereotype.Component;

/** Fills the page of somebody's own roster. */
@Component
class DutyPages {

    private final Roster roster;
    private final Sessions sessions;
    private final RosterWords words;
    private final Access access;
    private final Clock clock;

    DutyPages(Roster roster, Sessions sessions, RosterWords words, Access access, Clock clock) {
        this.roster = roster;
        this.sessions = sessions;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    DutiesView of(EmployeeId id, List<FormProblem> problems) {
        var places = words.places();
        var crews = words.crews();
        return new DutiesView(
                roster.who(id).name(),
                access.allows(RosterPolicy.HAND_OUT) ? "/rooster/medewerker/" + id + "/agenda" : "",
                sessions.staffed(Days.from(Region.today(clock))).stream()
                        .filter(one ->
                                one.who().stream().anyMatch(who -> who.id().equals(id)))
                        .map(StaffedSession::session)
                        .map(session -> row(id, session, places, crews))
                        .toList(),
                problems);
    }

    private DutiesView.Row row(EmployeeId id, Session session, Map<UUID, String> places, Map<UUID, String> crews) {
        return new DutiesView.Row(
                DutchTimes.weekday(session.part().date()),
                words.hours(session),
                places.getOrDefault(session.location(), ""),
                crews.getOrDefault(session.team(), ""),
                access.allows(RosterPolicy.SWAP) && isToCome(session) ? SwapView.address(id, session.id()) : "",
                words.of("swap.this", words.whole(session, places)));
    }

    private boolean isToCome(Session session) {
        return session.part().date().atTime(session.starts()).isAfter(LocalDateTime.now(clock.withZone(Region.ZONE)));
    }
}
