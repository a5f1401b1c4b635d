package nl.wieg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.wieg.embedded.EmbeddedMariaDb;
import nl.wieg.shared.LostRaces;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The one MariaDB of this test JVM, empty at its start; each context that names it as initializer gets it. Tests share it: they look at
 * their own rows, or empty the tables they count.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Path HOME = Path.of("target", "test-database");
    private static final EmbeddedMariaDb SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.copyOf(springProperties())));
    }

    /** What Spring must know to use it, test keys included. */
    public static Map<String, Object> springProperties() {
        var properties = new HashMap<String, Object>(SERVER.springProperties());
        properties.put("wieg.keys.folder", HOME.resolve("keys").toString());
        properties.put("wieg.keys.create", "true");
        return properties;
    }

    /** Removes all rows, as the migration user: the application's own may not. What other tests left that refers to them is no hindrance. */
    public static void empty(String... tables) {
        awaitListeners();
        LostRaces.again(() -> delete(tables));
    }

    /** What the test before set going may still be under way; what never comes to an end is not waited for. */
    private static void awaitListeners() {
        try (var connection = migrating();
                var statement = connection.createStatement()) {
            var begin = System.nanoTime();
            while (System.nanoTime() - begin < PATIENCE.toNanos() && isUnderWay(statement)) {
                Thread.onSpinWait();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isUnderWay(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(
                "SELECT EXISTS (SELECT 1 FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void delete(String... tables) {
        try (var connection = migrating();
                var statement = connection.createStatement()) {
            // what other tests left in tables that lean on these
            statement.execute("SET foreign_key_checks = 0");
            for (var table : tables) {
                statement.execute("DELETE FROM " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection migrating() throws SQLException {
        return DriverManager.getConnection(SERVER.jdbcUrl(), "wieg_migrate", SERVER.password());
    }

    private static EmbeddedMariaDb start() {
        try {
            FileSystemUtils.deleteRecursively(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server = EmbeddedMariaDb.start(HOME, Path.of("target", "mariadb"), 128);
        // after the contexts that use it
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }
}
