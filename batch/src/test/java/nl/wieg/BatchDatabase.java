package nl.wieg;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The one MariaDB of this test JVM, and the settings of an application on it that starts no job by itself. */
public final class BatchDatabase {

    private static final Path HOME =
            Path.of("target", "test-database", UUID.randomUUID().toString());
    private static final EmbeddedMariaDb SERVER = start();

    private BatchDatabase() {}

    public static void register(DynamicPropertyRegistry registry) {
        SERVER.springProperties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("spring.jpa.hibernate.ddl-auto", () -> "validate");
        registry.add("spring.jpa.properties.hibernate.jdbc.time_zone", () -> "UTC");
        registry.add("spring.datasource.hikari.transaction-isolation", () -> "TRANSACTION_READ_COMMITTED");
        registry.add("spring.modulith.events.jdbc.schema-initialization.enabled", () -> "false");
        registry.add("wieg.keys.folder", HOME.resolve("keys")::toString);
        registry.add("wieg.keys.create", () -> "true");
        registry.add("wieg.count.automatic", () -> "false");
        registry.add("wieg.night.automatic", () -> "false");
    }

    /** Does it as the migration user: the application's own may not. */
    public static void migrate(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(SERVER.jdbcUrl(), "wieg_migrate", SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedMariaDb start() {
        var server = EmbeddedMariaDb.start(HOME, Path.of("target", "mariadb"), 64);
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }
}
