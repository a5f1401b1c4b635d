package nl.wieg.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** All of the desk and of what its pages share, on 1 September 2026 at 9.00. */
@TestConfiguration
@ComponentScan({"nl.wieg.web.desk", "nl.wieg.web.page"})
public class Desk {

    public static final Instant NOW = Instant.parse("2026-09-01T07:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
