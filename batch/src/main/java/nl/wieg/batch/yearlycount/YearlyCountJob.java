package nl.wieg.batch.yearlycount;

import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.YearCounts;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps of the count of one year. */
@Configuration(proxyBeanMethods = false)
class YearlyCountJob {

    static final String NAME = "yearlycount";
    static final String RUN = "run";
    private static final Actor JOB = Actor.system("telling");

    @Bean
    Job yearlyCount(JobRepository jobs, PlatformTransactionManager transactions, YearCounts counts) {
        return new JobBuilder(NAME, jobs)
                .start(pin(jobs, transactions, counts))
                .next(tally(jobs, transactions, counts))
                .next(finish(jobs, transactions, counts))
                .build();
    }

    private static Step pin(JobRepository jobs, PlatformTransactionManager transactions, YearCounts counts) {
        return new StepBuilder("pin", jobs)
                .tasklet(
                        (contribution, context) -> {
                            JOB.run(() -> counts.pin(run(context)));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** One source a transaction; how many are done stands in the run, committed with them. */
    private static Step tally(JobRepository jobs, PlatformTransactionManager transactions, YearCounts counts) {
        return new StepBuilder("tally", jobs)
                .tasklet(
                        (contribution, context) ->
                                JOB.call(() -> RepeatStatus.continueIf(tallyNext(counts, run(context)))),
                        transactions)
                .build();
    }

    private static boolean tallyNext(YearCounts counts, RunId run) {
        var sources = counts.sources(run);
        var done = counts.get(run).sourcesDone();
        if (done < sources.size()) {
            counts.tally(run, sources.get(done));
        }
        return done + 1 < sources.size();
    }

    private static Step finish(JobRepository jobs, PlatformTransactionManager transactions, YearCounts counts) {
        return new StepBuilder("finish", jobs)
                .tasklet(
                        (contribution, context) -> {
                            JOB.run(() -> counts.finish(run(context)));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static RunId run(ChunkContext context) {
        return new RunId(UUID.fromString(
                (String) context.getStepContext().getJobParameters().get(RUN)));
    }
}
