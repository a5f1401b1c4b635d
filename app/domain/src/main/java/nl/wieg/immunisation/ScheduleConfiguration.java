package nl.wieg.immunisation;

import nl.wieg.immunisation.schedule.Schedule;
import nl.wieg.immunisation.schedule.ScheduleTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The definition of the schedule that counts now. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    Schedule schedule() {
        return ScheduleTables.definition1();
    }
}
