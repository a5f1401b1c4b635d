package nl.wieg;

import java.sql.SQLException;
import nl.wieg.embedded.TestServer;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The one MariaDB of this test JVM, and the settings of an application on it that starts no job by itself. */
public final class BatchDatabase {

    private static final TestServer SERVER = start();

    private BatchDatabase() {}

    public static void register(DynamicPropertyRegistry registry) {
        SERVER.springProperties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("spring.jpa.hibernate.ddl-auto", () -> "validate");
        registry.add("spring.jpa.properties.hibernate.jdbc.time_zone", () -> "UTC");
        registry.add("spring.datasource.hikari.transaction-isolation", () -> "TRANSACTION_READ_COMMITTED");
        registry.add("spring.modulith.events.jdbc.schema-initialization.enabled", () -> "false");
        registry.add("wieg.count.automatic", () -> "false");
        registry.add("wieg.night.automatic", () -> "false");
    }

    /** Does it as the migration user: the application's own may not. */
    public static void migrate(String sql) throws SQLException {
        SERVER.migrate(sql);
    }

    private static TestServer start() {
        var server = TestServer.start(64);
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }
}
