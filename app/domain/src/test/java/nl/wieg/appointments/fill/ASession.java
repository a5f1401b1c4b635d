package nl.wieg.appointments.fill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.events.SessionsPublished;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions as publishing a round would leave them, with their slots. */
final class ASession {

    static final LocalDate DAY = LocalDate.of(2099, 10, 12);

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ASession(JdbcTemplate jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    /** In the morning of a far day, for 36 children. */
    Session planned(RoundId round) {
        return on(DAY, round, SessionState.PLANNED);
    }

    Session on(LocalDate day, RoundId round, SessionState state) {
        var session = new Session(
                SessionId.of(TimeOrderedIds.next().toString()),
                round,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new DayPart(day, PartOfDay.MORNING),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                36,
                33,
                state);
        transaction.executeWithoutResult(status -> {
            add(session);
            events.publishEvent(new SessionsPublished(round.value(), List.of(session.offered())));
        });
        return session;
    }

    /** Somebody takes so many places of each slot. */
    void book(SessionId id, int each) {
        jdbc.update("UPDATE appointments_slot SET remaining = remaining - ? WHERE session_id = ?", each, id.toString());
    }

    /** And whoever comes next the places that are left. */
    void bookWhatIsLeft(SessionId id) {
        jdbc.update("UPDATE appointments_slot SET remaining = 0 WHERE session_id = ?", id.toString());
    }

    private void add(Session session) {
        jdbc.update(
                "INSERT INTO sessions_session (id, round_id, location_id, team_id, day, part, starts, ends, capacity, expected, state, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session.id().toString(),
                session.round().toString(),
                session.location().toString(),
                session.team().toString(),
                session.part().date(),
                session.part().part().code(),
                session.starts(),
                session.ends(),
                session.capacity(),
                session.expected(),
                session.state().name().toLowerCase(Locale.ROOT),
                session.state() == SessionState.CANCELLED ? "Sneeuw." : null);
    }
}
