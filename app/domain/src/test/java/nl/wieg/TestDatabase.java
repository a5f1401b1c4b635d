package nl.wieg;

import java.util.Map;
import nl.wieg.embedded.TestServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one MariaDB of this test JVM; each context that names it as initializer gets it. Tests share it: they look at their own rows, or empty the
 * tables they count.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final TestServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.copyOf(SERVER.springProperties())));
    }

    /** Removes all rows. */
    public static void empty(String... tables) {
        SERVER.empty(tables);
    }

    private static TestServer start() {
        var server = TestServer.start(128);
        // after the contexts that use it
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }
}
