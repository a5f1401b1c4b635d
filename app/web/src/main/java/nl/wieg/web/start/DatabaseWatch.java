package nl.wieg.web.start;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.wieg.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says once that the database does not answer, and once that it does again; the metric {@code wieg.database.away} is 1 meanwhile. What
 * fails in the background for that reason need not say it again.
 */
@Component
class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Instant awaySince;

    DatabaseWatch(JdbcClient jdbc, MeterRegistry metrics, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        metrics.gauge("wieg.database.away", this, watch -> watch.awaySince == null ? 0 : 1);
    }

    @Scheduled(fixedDelayString = "${wieg.database.watch:5s}", initialDelayString = "${wieg.database.watch:5s}")
    void look() {
        try {
            jdbc.sql("SELECT 1").query(Integer.class).single();
            answers();
        } catch (RuntimeException e) {
            if (!DatabaseAway.isBehind(e)) {
                throw e;
            }
            doesNotAnswer();
        }
    }

    private void doesNotAnswer() {
        if (awaySince == null) {
            awaySince = clock.instant();
            LOG.error("the database does not answer: pages say so, intake and counting go on when it is back");
        }
    }

    private void answers() {
        var since = awaySince;
        if (since != null) {
            awaySince = null;
            LOG.warn(
                    "the database answers again away={}s",
                    Duration.between(since, clock.instant()).toSeconds());
        }
    }
}
