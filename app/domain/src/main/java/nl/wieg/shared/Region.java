package nl.wieg.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the region's clock hangs: event dates and years are those of this zone, instants are stored in UTC. */
@Configuration(proxyBeanMethods = false)
public class Region {

    /** The zone of every date and year. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** Today in the region. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
