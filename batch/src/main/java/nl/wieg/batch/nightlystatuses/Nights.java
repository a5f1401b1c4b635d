package nl.wieg.batch.nightlystatuses;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.wieg.batch.JobAttempts;
import nl.wieg.shared.FaultTrace;
import nl.wieg.shared.NamedLocks;
import nl.wieg.shared.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the night's work done once a day, as soon after its hour as there is a node with the role batch; tried again until it is done. */
@Component
@ConditionalOnExpression("'${wieg.roles:web,integrations,batch}'.contains('batch') and ${wieg.night.automatic:true}")
class Nights {

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    private final Job nightlyStatuses;
    private final JobAttempts attempts;
    private final NamedLocks locks;
    private final MeterRegistry metrics;
    private final LocalTime hour;
    private final Clock clock;

    Nights(
            Job nightlyStatuses,
            JobAttempts attempts,
            NamedLocks locks,
            MeterRegistry metrics,
            @Value("${wieg.night.from:02:30}") String hour,
            Clock clock) {
        this.nightlyStatuses = nightlyStatuses;
        this.attempts = attempts;
        this.locks = locks;
        this.metrics = metrics;
        this.hour = LocalTime.parse(hour);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${wieg.night.every:5m}", initialDelayString = "${wieg.night.every:5m}")
    void tick() {
        var now = clock.instant().atZone(Region.ZONE);
        if (now.toLocalTime().isBefore(hour)) {
            return;
        }
        try {
            locks.tryLock("wieg.night", 0).ifPresent(lock -> {
                try (lock) {
                    work(now.toLocalDate());
                }
            });
        } catch (RuntimeException e) {
            failed(now.toLocalDate(), FaultTrace.of(e));
        }
    }

    private void work(LocalDate day) {
        if (attempts.isDone(nightlyStatuses, NightlyStatusesJob.DAY, day.toString())) {
            return;
        }
        var execution = attempts.next(nightlyStatuses, NightlyStatusesJob.DAY, day.toString());
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            metrics.counter("wieg.night.done").increment();
            LOG.info("the night's work is done day={}", day);
        } else {
            failed(day, JobAttempts.faults(execution));
        }
    }

    private void failed(LocalDate day, String why) {
        metrics.counter("wieg.night.failed").increment();
        LOG.error("the night's work failed, it is tried again day={} fault={}", day, why);
    }
}
