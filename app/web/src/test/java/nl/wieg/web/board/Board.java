package nl.wieg.web.board;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** All of the board and of what its pages share, on 3 January 2025 at 10.41. */
@TestConfiguration
@ComponentScan({"nl.wieg.web.board", "nl.wieg.web.page"})
class Board {

    static final Instant NOW = Instant.parse("2025-01-03T09:41:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
