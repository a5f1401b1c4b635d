package nl.wieg.access;

import java.time.Clock;
import java.time.Duration;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody reached in an emergency, and until when that holds. */
@Component
class BreakGlassTable {

    /** Long enough to help, too short to come back for something else. */
    private static final Duration LASTS = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BreakGlassTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(Actor actor, String objectId, String reason) {
        var now = clock.instant();
        jdbc.sql("INSERT INTO access_break_glass (id, user_id, user_name, object_id, reason, opened_at, closes_at) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedIds.next(),
                        actor.id(),
                        actor.name(),
                        objectId,
                        reason,
                        UtcTimes.of(now),
                        UtcTimes.of(now.plus(LASTS)))
                .update();
    }

    boolean isOpen(Actor actor, String objectId) {
        return jdbc.sql("SELECT COUNT(*) FROM access_break_glass WHERE object_id = ? AND user_id = ? AND closes_at > ?")
                        .params(objectId, actor.id(), UtcTimes.of(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
