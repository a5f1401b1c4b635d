package nl.wieg.batch.yearlycount;

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

/** Starts the job for a run, or takes up the execution that a process that died left behind. */
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

    /** Whoever holds the lock knows that an execution marked as running is dead. */
    private void execute(RunId run) {
        var parameters = new JobParametersBuilder()
                .addString(YearlyCountJob.RUN, run.toString())
                .toJobParameters();
        var last = jobs.getLastJobExecution(YearlyCountJob.NAME, parameters);
        if (last != null && last.isRunning()) {
            LOG.warn("taking up a count whose process is gone run={}", run);
            operator.recover(last);
        }
        var execution = start(parameters);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            failed(run, execution);
        }
    }

    private JobExecution start(JobParameters parameters) {
        try {
            return operator.start(yearlyCount, parameters);
        } catch (Exception e) {
            throw new IllegalStateException("The count cannot be started", e);
        }
    }

    private void failed(RunId run, JobExecution execution) {
        var attempts = jobs.getJobExecutions(execution.getJobInstance()).size();
        LOG.error("count failed run={} attempt={} errors={}", run, attempts, execution.getAllFailureExceptions());
        if (attempts >= MAX_ATTEMPTS) {
            counts.fail(run, "De telling is " + attempts + " keer mislukt. De vorige uitkomst blijft staan.");
        }
    }
}
