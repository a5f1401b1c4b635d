package nl.wieg;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.routing.StubReader;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The domain and the routes, with readers so simple that a test can write their files by hand. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "nl\\.wieg\\.\\w+Application",
                        "nl\\.wieg\\.integrations\\..*Reader",
                        // lines written by hand hold no dose
                        "nl\\.wieg\\.integrations\\..*ToRegister"
                    })
        })
public class RoutesTestApplication {

    @Bean
    MeterRegistry metrics() {
        return new SimpleMeterRegistry();
    }

    @Bean
    FeedReader osirisLines() {
        return new StubReader("osiris");
    }

    @Bean
    FeedReader girLines() {
        return new StubReader("gir");
    }

    @Bean
    FeedReader jgzLines() {
        return new StubReader("jgz");
    }

    @Bean
    FeedReader dosesLines() {
        return new StubReader("doses");
    }

    @Bean
    FeedReader tevredenheidLines() {
        return new StubReader("tevredenheid");
    }

    @Bean
    FeedReader covidLines() {
        return new StubReader("covid");
    }

    @Bean
    FeedReader milieuLines() {
        return new StubReader("milieu");
    }
}
