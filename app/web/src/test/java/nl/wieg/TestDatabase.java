package nl.wieg;

import java.util.HashMap;
import java.util.Map;
import nl.wieg.embedded.TestServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one MariaDB of this test JVM, and a provider that is not there; each context that names it as initializer gets both. Tests share it: they
 * look at their own rows, or empty the tables they count.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PROVIDER = "https://provider.example/wieg";
    private static final TestServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", springProperties()));
    }

    /** What Spring must know to use both. */
    public static Map<String, Object> springProperties() {
        var properties = new HashMap<String, Object>(SERVER.springProperties());
        properties.put("wieg.signin.issuer", PROVIDER);
        properties.put("wieg.signin.authorization-uri", PROVIDER + "/authorize");
        properties.put("wieg.signin.token-uri", PROVIDER + "/token");
        properties.put("wieg.signin.jwk-set-uri", PROVIDER + "/jwks");
        properties.put("wieg.signin.end-session-uri", PROVIDER + "/endsession");
        properties.put("wieg.signin.client-id", "wieg");
        properties.put("wieg.signin.client-secret", "secret");
        return properties;
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
