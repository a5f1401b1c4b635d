package nl.wieg.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import nl.wieg.WiegApplication;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A scratch database and the product on it, without web, for one measurement. */
final class BenchContext implements AutoCloseable {

    private final Path scratch;
    private final EmbeddedMariaDb database;
    private final ConfigurableApplicationContext context;

    private BenchContext(Path scratch, EmbeddedMariaDb database, ConfigurableApplicationContext context) {
        this.scratch = scratch;
        this.database = database;
        this.context = context;
    }

    static BenchContext start(Path binaries, int bufferMegabytes) throws IOException {
        var scratch = Files.createTempDirectory("wieg-bench-");
        var database = EmbeddedMariaDb.start(scratch.resolve("database"), binaries, bufferMegabytes);
        var properties = new HashMap<>(database.springProperties());
        properties.put("wieg.roles", "batch");
        properties.put("wieg.count.automatic", "false");
        properties.put("wieg.night.automatic", "false");
        properties.put("wieg.keys.folder", scratch.resolve("keys").toString());
        properties.put("wieg.keys.create", "true");
        var context =
                WiegApplication.with(properties).web(WebApplicationType.NONE).run();
        return new BenchContext(scratch, database, context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Path scratch() {
        return scratch;
    }

    /** A connection that may make tables and read files of ours. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl() + "?allowLocalInfile=true", "wieg_migrate", database.password());
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        FileSystemUtils.deleteRecursively(scratch);
    }
}
