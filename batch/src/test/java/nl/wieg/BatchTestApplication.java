package nl.wieg;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The domain and the jobs, without pages and routes. */
@SpringBootApplication
public class BatchTestApplication {

    @Bean
    MeterRegistry metrics() {
        return new SimpleMeterRegistry();
    }
}
