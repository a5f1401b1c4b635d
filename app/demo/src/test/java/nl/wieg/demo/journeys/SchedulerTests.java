package nl.wieg.demo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class SchedulerTests {

    @Test
    void letsNoScheduleWaitForAnother() throws IOException {
        var wieg = FilledDemo.running().wieg();
        var schedules = wieg.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .mapToInt(holder -> holder.getScheduledTasks().size())
                .sum();

        assertThat(schedules).isGreaterThanOrEqualTo(8);
        assertThat(wieg.getBean(ThreadPoolTaskScheduler.class)
                        .getScheduledThreadPoolExecutor()
                        .getCorePoolSize())
                .isGreaterThanOrEqualTo(schedules);
    }
}
