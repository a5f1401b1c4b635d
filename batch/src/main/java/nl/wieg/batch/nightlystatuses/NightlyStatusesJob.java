package nl.wieg.batch.nightlystatuses;

import java.util.function.Consumer;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.coverage.Coverage;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the night. */
@Configuration(proxyBeanMethods = false)
class NightlyStatusesJob {

    static final String DAY = "day";
    private static final Actor NIGHT = Actor.system("nacht");

    @Bean
    Job nightlyStatuses(JobRepository jobs, Statuses statuses, Coverage coverage) {
        return new JobBuilder("nightlystatuses", jobs)
                .start(step(
                        "statuses",
                        jobs,
                        contribution ->
                                contribution.incrementWriteCount(NIGHT.call(() -> statuses.recomputeAll(done -> {})))))
                .next(step("coverage", jobs, contribution -> NIGHT.run(coverage::measure)))
                .build();
    }

    /** What it calls keeps its own transactions. */
    private static Step step(String name, JobRepository jobs, Consumer<StepContribution> work) {
        return new StepBuilder(name, jobs)
                .tasklet(
                        (contribution, context) -> {
                            work.accept(contribution);
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
