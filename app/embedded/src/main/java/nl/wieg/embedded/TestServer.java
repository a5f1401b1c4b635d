package nl.wieg.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The one MariaDB of a test process, empty at its start and gone at its end. Whoever starts it closes it, after all that use it. */
public final class TestServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int ATTEMPTS = 4;

    /** Changed since it was read, waited too long for a lock, and deadlock. */
    private static final Set<Integer> LOST_RACES = Set.of(1020, 1205, 1213);

    private final Path home;
    private final EmbeddedMariaDb server;

    private TestServer(Path home, EmbeddedMariaDb server) {
        this.home = home;
        this.server = server;
    }

    /** Starts it below {@code target} of the module whose tests run. */
    public static TestServer start(int bufferMegabytes) {
        var home = Path.of("target", "test-database", UUID.randomUUID().toString());
        return new TestServer(home, EmbeddedMariaDb.start(home, Path.of("target", "mariadb"), bufferMegabytes));
    }

    /** What Spring must know to use it, keys that are made for it included. */
    public Map<String, String> springProperties() {
        var properties = new LinkedHashMap<>(server.springProperties());
        properties.put("wieg.keys.folder", home.resolve("keys").toString());
        properties.put("wieg.keys.create", "true");
        return properties;
    }

    /** Does it as the migration user: the application's own may not. */
    public void migrate(String sql) throws SQLException {
        try (var connection = migrating();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Removes all rows, as the migration user. What other tests left that refers to them is no hindrance. */
    public void empty(String... tables) {
        try (var connection = migrating();
                var statement = connection.createStatement()) {
            awaitListeners(statement);
            statement.execute("SET foreign_key_checks = 0");
            for (var table : tables) {
                empty(statement, table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        try (var left = Files.walk(home)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the test before set going may still be under way; what never comes to an end is not waited for. */
    private static void awaitListeners(Statement statement) throws SQLException {
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos() && isUnderWay(statement)) {
            Thread.onSpinWait();
        }
    }

    private static boolean isUnderWay(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(
                "SELECT EXISTS (SELECT 1 FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void empty(Statement statement, String table) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            try {
                statement.execute("DELETE FROM " + table);
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !LOST_RACES.contains(e.getErrorCode())) {
                    throw e;
                }
            }
        }
    }

    private Connection migrating() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), "wieg_migrate", server.password());
    }
}
