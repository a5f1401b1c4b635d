package nl.wieg.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.embedded.EmbeddedDatabaseException;
import nl.wieg.embedded.EmbeddedMariaDb;
import nl.wieg.web.cli.CommandLineInterface;
import org.springframework.util.FileSystemUtils;

/** Starts the demo, or carries out a command in an empty scratch database. */
public final class WiegDemo {

    private WiegDemo() {}

    /** Without arguments the demo is served; otherwise the arguments are a command of {@code ops/wieg}. */
    public static void main(String[] arguments) throws IOException {
        var words = Arrays.asList(arguments);
        if (CommandLineInterface.handles(words)) {
            System.exit(command(words));
        }
        try {
            DemoServer.start(DemoHome.find(), DemoSize.WHOLE, arguments);
        } catch (RuntimeException e) {
            System.err.println("De demo start niet: " + e.getMessage());
            System.exit(1); // stops the database too, by the shutdown handlers
        }
    }

    private static int command(List<String> words) throws IOException {
        if (!CommandLineInterface.needsDatabase(words) || System.getenv("SPRING_DATASOURCE_URL") != null) {
            return CommandLineInterface.run(words, Map.of());
        }
        return CommandLineInterface.wantsScratch(words) ? inScratch(words) : inKept(words, DemoHome.find());
    }

    private static int inScratch(List<String> words) throws IOException {
        var scratch = Files.createTempDirectory("wieg-database-");
        try (var database = EmbeddedMariaDb.start(scratch, DemoHome.find().binaries())) {
            return CommandLineInterface.run(words, database.springProperties());
        } catch (EmbeddedDatabaseException e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    /** In what the demo keeps; the demo itself must not be running. */
    private static int inKept(List<String> words, DemoHome home) {
        try (var database = EmbeddedMariaDb.start(home.database(), home.binaries())) {
            var properties = new HashMap<>(home.properties());
            properties.putAll(database.springProperties());
            return CommandLineInterface.run(words, properties);
        } catch (EmbeddedDatabaseException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
