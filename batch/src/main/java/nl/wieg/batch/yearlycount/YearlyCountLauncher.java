package nl.wieg.batch.yearlycount;

import nl.wieg.access.Actor;
import nl.wieg.batch.JobAttempts;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.NamedLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/** Starts the job for a run, anew when an earlier attempt failed or died with its process. */
@Component
class YearlyCountLauncher implements CountLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyCountLauncher.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final int WAIT_SECONDS = 600;

    private final Job yearlyCount;
    private final JobAttempts attempts;
    private final YearCounts counts;
    private final NamedLocks locks;

    YearlyCountLauncher(Job yearlyCount, JobAttempts attempts, YearCounts counts, NamedLocks locks) {
        this.yearlyCount = yearlyCount;
        this.attempts = attempts;
        this.counts = counts;
        this.locks = locks;
    }

    @Override
    public void launch(RunId run) {
        var lock = locks.tryLock("wieg.count", WAIT_SECONDS)
                .orElseThrow(
                        () -> new IllegalStateException("Another count has held the lock for " + WAIT_SECONDS + " s"));
        try (lock) {
            execute(run);
        }
    }

    private void execute(RunId run) {
        var execution = attempts.next(yearlyCount, YearlyCountJob.RUN, run.toString());
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        var attempt = attempts.of(yearlyCount, YearlyCountJob.RUN, run.toString());
        LOG.error("count failed run={} attempt={} fault={}", run, attempt, JobAttempts.faults(execution));
        if (attempt >= MAX_ATTEMPTS) {
            Actor.system("telling")
                    .run(() -> counts.fail(
                            run, "De telling is " + attempt + " keer mislukt. De vorige uitkomst blijft staan."));
        }
    }
}
