package nl.wieg.demo.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.jspecify.annotations.Nullable;

/** A MariaDB that can be killed and started again at the same address; it tells how much the product committed so far. */
final class KillableDatabase implements AutoCloseable {

    /** Everything that intake and counting commit, step by step; never goes down. */
    private static final String STEPS = """
            SELECT (SELECT COUNT(*) + COUNT(settled_at) FROM intake_delivery)
              + (SELECT COUNT(*) + COUNT(started_at) + COUNT(finished_at) + COALESCE(SUM(sources_done), 0) FROM keyfigure_run)""";

    /** Made last of the tables that the steps are counted in. */
    private static final String TABLES =
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'wieg' AND table_name = 'keyfigure_current'";

    private final Path home;
    private EmbeddedMariaDb server;
    private @Nullable Connection connection;
    private boolean migrated;

    private KillableDatabase(Path home, EmbeddedMariaDb server) {
        this.home = home;
        this.server = server;
    }

    static KillableDatabase start(Path home, Path binaries) {
        return new KillableDatabase(home, EmbeddedMariaDb.start(home, binaries, 64));
    }

    Map<String, String> springProperties() {
        return server.springProperties();
    }

    /** How many steps are committed; none as long as there are no tables. */
    int steps() {
        return hasTables() ? number(STEPS) : 0;
    }

    private boolean hasTables() {
        return migrated || (migrated = number(TABLES) > 0);
    }

    int number(String sql) {
        try (var statement = connection().createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A count for each name: the first column, and the second. */
    Map<String, Integer> counts(String sql) {
        var counts = new TreeMap<String, Integer>();
        try (var statement = connection().createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                counts.put(result.getString(1), result.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }

    /** SIGKILL, and a start on what was left. */
    void killAndStartAgain() {
        var process = ProcessHandle.of(pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        connection = null;
        server = server.startAgain();
    }

    @Override
    public void close() {
        server.close();
    }

    private Connection connection() throws SQLException {
        var open = connection;
        if (open == null) {
            open = DriverManager.getConnection(server.jdbcUrl(), "wieg_migrate", server.password());
            connection = open;
        }
        return open;
    }

    private long pid() {
        try {
            return Long.parseLong(
                    Files.readString(home.resolve("data").resolve("server.pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
