package nl.wieg.demo.shipping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wieg.demo.signin.DemoProvider;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.springframework.util.FileSystemUtils;

/** What the product needs around it to start: a database and a sign-in provider, in a scratch folder. */
public final class Surroundings implements AutoCloseable {

    private final Path scratch;
    private final EmbeddedMariaDb database;
    private final DemoProvider provider;

    private Surroundings(Path scratch, EmbeddedMariaDb database, DemoProvider provider) {
        this.scratch = scratch;
        this.database = database;
        this.provider = provider;
    }

    /** Starts them, the database from its unpacked binaries. */
    public static Surroundings start(Path binaries) throws IOException {
        var scratch = Files.createTempDirectory("wieg-surroundings-");
        return new Surroundings(
                scratch, EmbeddedMariaDb.start(scratch.resolve("database"), binaries), DemoProvider.start(0));
    }

    /** The settings by which the product finds them, {@code --name=value}. */
    public List<String> settings() {
        var settings = new ArrayList<String>();
        database.springProperties().forEach((key, value) -> settings.add(setting(key, value)));
        provider.springProperties().forEach((key, value) -> settings.add(setting(key, value)));
        Map.of("wieg.keys.folder", "keys", "wieg.inbox.folder", "inbox")
                .forEach((key, value) -> settings.add(setting(key, scratch.resolve(value))));
        settings.add(setting("wieg.keys.create", true));
        return settings;
    }

    @Override
    public void close() throws IOException {
        provider.close();
        database.close();
        FileSystemUtils.deleteRecursively(scratch);
    }

    private static String setting(String key, Object value) {
        return "--" + key + "=" + value;
    }
}
