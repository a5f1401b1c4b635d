package nl.wieg.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTests {

    private static final Path BINARIES = Path.of("target", "mariadb");

    private final Path home = Path.of("target", "embedded-test-" + UUID.randomUUID());

    @Test
    void keepsItsDataBetweenStarts() throws Exception {
        keepsItsData(home);
    }

    @Test
    void keepsItsDataAmongTemporaryFilesToo(@TempDir Path temporary) throws Exception {
        keepsItsData(temporary.resolve("database"));
    }

    private static void keepsItsData(Path home) throws Exception {
        try (var database = EmbeddedMariaDb.start(home, BINARIES)) {
            run(database, "wieg_migrate", "CREATE TABLE kept (id INT PRIMARY KEY)");
            run(database, "wieg_migrate", "INSERT INTO kept VALUES (7)");
        }

        try (var database = EmbeddedMariaDb.start(home, BINARIES)) {
            assertThat(number(database, "SELECT id FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void refusesTheApplicationUserToChangeTables() {
        try (var database = EmbeddedMariaDb.start(home, BINARIES)) {
            assertThatThrownBy(() -> run(database, "wieg", "CREATE TABLE wieg.mine (id INT)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void leavesNoPasswordBehind() {
        try (var database = EmbeddedMariaDb.start(home, BINARIES)) {
            assertThat(database.password()).hasSize(48);
            assertThat(home.resolve("init.sql")).doesNotExist();
        }
    }

    @Test
    void leavesNothingAmongTemporaryFiles() throws Exception {
        Path socket;
        try (var database = EmbeddedMariaDb.start(home, BINARIES)) {
            socket = socket(database);
            assertThat(socket).exists();
        }

        assertThat(socket.getParent()).doesNotExist();
    }

    @Test
    void explainsAHalfWrittenFolder() throws Exception {
        Files.createDirectories(home.resolve("data"));

        assertThatThrownBy(() -> EmbeddedMariaDb.start(home, BINARIES))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("half written");
    }

    @Test
    void explainsAFolderInUse() throws Exception {
        var other = new ProcessBuilder("sleep", "60").start();
        Files.createDirectories(home);
        Files.writeString(home.resolve("owner.pid"), Long.toString(other.pid()));

        assertThatThrownBy(() -> EmbeddedMariaDb.start(home, BINARIES))
                .hasMessageContaining("in use by process " + other.pid());

        other.destroy();
    }

    @Test
    void takesOverAServerWhoseOwnerIsGone() throws Exception {
        var first = EmbeddedMariaDb.start(home, BINARIES);
        run(first, "wieg_migrate", "CREATE TABLE kept (id INT PRIMARY KEY)");
        Files.delete(home.toAbsolutePath().resolve("owner.pid"));

        try (var second = EmbeddedMariaDb.start(home, BINARIES)) {
            assertThat(number(second, "SELECT COUNT(*) FROM kept")).isZero();
        }
    }

    @Test
    void startsAgainAtTheSameAddressAfterItWasKilled() throws Exception {
        var killed = EmbeddedMariaDb.start(home, BINARIES);
        run(killed, "wieg_migrate", "CREATE TABLE kept (id INT PRIMARY KEY)");
        var pid = Files.readString(home.resolve("data").resolve("server.pid")).strip();
        var server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        try (var again = killed.startAgain()) {
            assertThat(again.springProperties()).isEqualTo(killed.springProperties());
            assertThat(number(killed, "SELECT COUNT(*) FROM kept")).isZero();
        }
    }

    private static Path socket(EmbeddedMariaDb database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "wieg_migrate", database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT @@socket")) {
            result.next();
            return Path.of(result.getString(1));
        }
    }

    private static void run(EmbeddedMariaDb database, String user, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), user, database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "wieg_migrate", database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
