package nl.wieg.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.events.AlarmRaised;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every 15 seconds whether somebody's use was unusual, and raises one alarm a person and window. It looks from where it stopped, with
 * a margin for lines that came in late; what it or another node saw already raises nothing again.
 */
@Component
class AlarmWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmWatch.class);
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration AT_START = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final MeterRegistry metrics;
    private final AlarmProperties properties;
    private final Clock clock;
    private Instant lookedUntil;

    AlarmWatch(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MeterRegistry metrics,
            AlarmProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.metrics = metrics;
        this.properties = properties;
        this.clock = clock;
        this.lookedUntil = clock.instant().minus(AT_START);
        for (var kind : AlarmKind.values()) {
            counter(kind);
        }
    }

    @Scheduled(fixedDelayString = "${wieg.alarm.every:15s}")
    synchronized void look() {
        var now = clock.instant();
        for (var kind : AlarmKind.values()) {
            crossings(kind, lookedUntil.minus(MARGIN), now).forEach(crossing -> raise(kind, crossing, now));
        }
        lookedUntil = now;
    }

    /** Per person the first line since then with which the limit was reached, unless an alarm of the window before it says so already. */
    private List<Crossing> crossings(AlarmKind kind, Instant since, Instant until) {
        return jdbc.sql("""
                        SELECT w.user_id, MAX(w.user_name) AS user_name, MIN(w.happened_at) AS crossed_at
                        FROM (SELECT user_id, user_name, happened_at,
                                LAG(happened_at, %d) OVER (PARTITION BY user_id ORDER BY happened_at, id) AS first_at
                              FROM access_log WHERE happened_at BETWEEN :reach AND :until AND %s) w
                        WHERE w.happened_at >= :since AND w.first_at >= w.happened_at - INTERVAL :seconds SECOND
                          AND NOT EXISTS (SELECT 1 FROM access_alarm a WHERE a.user_id = w.user_id AND a.kind = :kind
                            AND a.crossed_at > w.happened_at - INTERVAL :seconds SECOND)
                        GROUP BY w.user_id""".formatted(kind.limit(properties) - 1, kind.lines()))
                .param("reach", UtcTimes.of(since.minus(properties.window())))
                .param("since", UtcTimes.of(since))
                .param("until", UtcTimes.of(until))
                .param("seconds", properties.window().toSeconds())
                .param("kind", kind.name())
                .query((row, i) -> new Crossing(
                        row.getString("user_id"), row.getString("user_name"), UtcTimes.read(row, "crossed_at")))
                .list();
    }

    private void raise(AlarmKind kind, Crossing crossing, Instant now) {
        var id = TimeOrderedIds.next();
        try {
            transaction.executeWithoutResult(status -> {
                insert(id, kind, crossing, now);
                events.publishEvent(new AlarmRaised(id, kind.name(), now));
            });
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node raised this alarm");
            return;
        }
        counter(kind).increment();
        LOG.warn("Alarm {}: unusual {}; the privacy officer sees whose", id, kind);
    }

    private void insert(UUID id, AlarmKind kind, Crossing crossing, Instant now) {
        jdbc.sql("""
                        INSERT INTO access_alarm (id, kind, user_id, user_name, window_start, crossed_at, window_seconds, line_count, raised_at)
                        SELECT :id, :kind, :user, :name, :start, :crossed, :seconds, COUNT(*), :now FROM access_log
                        WHERE user_id = :user AND happened_at BETWEEN :crossed - INTERVAL :seconds SECOND AND :now AND %s""".formatted(kind.lines()))
                .param("id", id)
                .param("kind", kind.name())
                .param("user", crossing.userId())
                .param("name", crossing.userName())
                .param("start", windowOf(crossing.at()))
                .param("crossed", UtcTimes.of(crossing.at()))
                .param("seconds", properties.window().toSeconds())
                .param("now", UtcTimes.of(now))
                .update();
    }

    private Counter counter(AlarmKind kind) {
        return metrics.counter("wieg.access.alarms", "kind", kind.name());
    }

    private LocalDateTime windowOf(Instant crossedAt) {
        var length = properties.window().toSeconds();
        return UtcTimes.of(Instant.ofEpochSecond(crossedAt.getEpochSecond() / length * length));
    }

    private record Crossing(String userId, String userName, Instant at) {}
}
