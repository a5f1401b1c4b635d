package nl.wieg.batch.nightlystatuses;

import nl.wieg.access.Actor;
import nl.wieg.immunisation.Statuses;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
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
    Job nightlyStatuses(JobRepository jobs, Statuses statuses) {
        return new JobBuilder("nightlystatuses", jobs)
                .start(new StepBuilder("statuses", jobs)
                        .tasklet(
                                (contribution, context) -> {
                                    var people = NIGHT.call(() -> statuses.recomputeAll(done -> {}));
                                    contribution.incrementWriteCount(people);
                                    return RepeatStatus.FINISHED;
                                },
                                // each stretch of people is a transaction of its own
                                new ResourcelessTransactionManager())
                        .build())
                .build();
    }
}
