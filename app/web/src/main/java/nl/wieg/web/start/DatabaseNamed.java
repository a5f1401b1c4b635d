package nl.wieg.web.start;

import nl.wieg.shared.NotFitToStart;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses to start when no database is named: production brings none of its own. */
public final class DatabaseNamed implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().containsProperty("spring.datasource.url")) {
            throw new NotFitToStart(
                    "No database is named: set SPRING_DATASOURCE_URL to a MariaDB server, with its user and password.");
        }
    }
}
