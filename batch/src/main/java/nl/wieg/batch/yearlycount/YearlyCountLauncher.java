package nl.wieg.batch.yearlycount;

import nl.wieg.access.Actor;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.NamedLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts the job for a run, anew when an earlier attempt failed or died with its process. */
@Component
class YearlyCountLauncher implements CountLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyCountLauncher.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final int WAIT_SECONDS = 600;

    private final Job yearlyCount;
    private final JobOperator operator;
    private final JobRepository jobs;
    private final YearCounts counts;
    private final NamedLocks locks;

    YearlyCountLauncher(
            Job yearlyCount, JobOperator operator, JobRepository jobs, YearCounts counts, NamedLocks locks) {
        this.yearlyCount = yearlyCount;
        this.operator = operator;
        this.jobs = jobs;
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

    /**
     * Each attempt is a job instance of its own: Batch never restarts one that was cut off between two of its own notes (an instance without
     * an execution, a step in an unknown state), while our steps can always begin again.
     */
    private void execute(RunId run) {
        var attempts = attempts(run);
        close(run, attempts);
        var execution = start(parameters(run, attempts + 1));
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            failed(run, attempts + 1, execution);
        }
    }

    private int attempts(RunId run) {
        var attempts = 0;
        while (jobs.getJobInstance(YearlyCountJob.NAME, parameters(run, attempts + 1)) != null) {
            attempts++;
        }
        return attempts;
    }

    /** Whoever holds the lock knows that an execution marked as running is dead. */
    private void close(RunId run, int attempt) {
        var last = jobs.getLastJobExecution(YearlyCountJob.NAME, parameters(run, attempt));
        if (last != null && last.isRunning()) {
            LOG.warn("taking up a count whose process is gone run={} attempt={}", run, attempt);
            operator.recover(last);
        }
    }

    private static JobParameters parameters(RunId run, int attempt) {
        return new JobParametersBuilder()
                .addString(YearlyCountJob.RUN, run.toString())
                .addLong("attempt", (long) attempt)
                .toJobParameters();
    }

    private JobExecution start(JobParameters parameters) {
        try {
            return operator.start(yearlyCount, parameters);
        } catch (Exception e) {
            throw new IllegalStateException("The count cannot be started", e);
        }
    }

    private void failed(RunId run, int attempt, JobExecution execution) {
        LOG.error("count failed run={} attempt={} errors={}", run, attempt, execution.getAllFailureExceptions());
        if (attempt >= MAX_ATTEMPTS) {
            Actor.system("telling")
                    .run(() -> counts.fail(
                            run, "De telling is " + attempt + " keer mislukt. De vorige uitkomst blijft staan."));
        }
    }
}
