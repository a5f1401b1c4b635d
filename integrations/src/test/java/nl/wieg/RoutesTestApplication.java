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
                    pattern = {"nl\\.wieg\\.\\w+Application", "nl\\.wieg\\.integrations\\..*Reader"})
        })
public class RoutesTestApplication {

    @Bean
    MeterRegistry metrics() {
        return new SimpleMeterRegistry();
    }

    @Bean
    FeedReader osiris() {
        return new StubReader("osiris");
    }

    @Bean
    FeedReader gir() {
        return new StubReader("gir");
    }

    @Bean
    FeedReader jgz() {
        return new StubReader("jgz");
    }

    @Bean
    FeedReader doses() {
        return new StubReader("doses");
    }

    @Bean
    FeedReader tevredenheid() {
        return new StubReader("tevredenheid");
    }

    @Bean
    FeedReader covid() {
        return new StubReader("covid");
    }

    @Bean
    FeedReader milieu() {
        return new StubReader("milieu");
    }
}
