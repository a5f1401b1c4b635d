package nl.wieg.batch;

import java.util.stream.Collectors;
import nl.wieg.shared.FaultTrace;
import org.jspecify.annotations.Nullable;
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

/**
 * Carries out a job for something, anew each time: Batch never restarts an instance that was cut off between two of its own notes (one without
 * an execution, a step in an unknown state), while our steps can always begin again. Whoever calls holds the lock of that job.
 */
@Component
public class JobAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(JobAttempts.class);
    private static final String ATTEMPT = "attempt";

    private final JobOperator operator;
    private final JobRepository jobs;

    JobAttempts(JobOperator operator, JobRepository jobs) {
        this.operator = operator;
        this.jobs = jobs;
    }

    /** How often it was tried for this value of the parameter. */
    public int of(Job job, String parameter, String value) {
        var attempts = 0;
        while (jobs.getJobInstance(job.getName(), parameters(parameter, value, attempts + 1)) != null) {
            attempts++;
        }
        return attempts;
    }

    /** Whether an attempt came to its end. */
    public boolean isDone(Job job, String parameter, String value) {
        var last = last(job, parameter, value, of(job, parameter, value));
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    /** The next attempt; an earlier one that is marked as running has no process any more. */
    public JobExecution next(Job job, String parameter, String value) {
        var attempts = of(job, parameter, value);
        var last = last(job, parameter, value, attempts);
        if (last != null && last.isRunning()) {
            LOG.warn(
                    "taking up a job whose process is gone job={} {}={} attempt={}",
                    job.getName(),
                    parameter,
                    value,
                    attempts);
            operator.recover(last);
        }
        try {
            return operator.start(job, parameters(parameter, value, attempts + 1));
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start the job " + job.getName(), e);
        }
    }

    /** Why an attempt failed, as a log may hold it. */
    public static String faults(JobExecution execution) {
        return execution.getAllFailureExceptions().stream().map(FaultTrace::of).collect(Collectors.joining("; "));
    }

    private @Nullable JobExecution last(Job job, String parameter, String value, int attempt) {
        return jobs.getLastJobExecution(job.getName(), parameters(parameter, value, attempt));
    }

    private static JobParameters parameters(String parameter, String value, int attempt) {
        return new JobParametersBuilder()
                .addString(parameter, value)
                .addLong(ATTEMPT, (long) attempt)
                .toJobParameters();
    }
}
