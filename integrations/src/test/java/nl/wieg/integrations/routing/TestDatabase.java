package nl.wieg.integrations.routing;

import java.util.HashMap;
import java.util.Map;
import nl.wieg.embedded.TestServer;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The one MariaDB of this test process, and the settings of an application on it. */
public final class TestDatabase {

    private static final Map<String, String> PROPERTIES = start();

    private TestDatabase() {}

    public static Map<String, String> properties() {
        return Map.copyOf(PROPERTIES);
    }

    public static void register(DynamicPropertyRegistry registry) {
        PROPERTIES.forEach((name, value) -> registry.add(name, () -> value));
    }

    private static Map<String, String> start() {
        var server = TestServer.start(64);
        SpringApplication.getShutdownHandlers().add(server::close);
        var properties = new HashMap<>(server.springProperties());
        properties.put("spring.main.web-application-type", "none");
        properties.put("spring.jpa.hibernate.ddl-auto", "validate");
        properties.put("spring.jpa.open-in-view", "false");
        properties.put("spring.jpa.properties.hibernate.jdbc.time_zone", "UTC");
        properties.put("spring.datasource.hikari.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        properties.put("spring.datasource.hikari.maximum-pool-size", "24");
        // each application of these tests keeps its own connections: the server knows 150 at most
        properties.put("spring.datasource.hikari.minimum-idle", "2");
        properties.put("spring.datasource.hikari.idle-timeout", "10000");
        properties.put("spring.modulith.events.jdbc.schema-initialization.enabled", "false");
        properties.put("wieg.inbox.delay", "50ms");
        return properties;
    }
}
