package nl.wieg.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships brings no database and no keys: whoever starts it without is told so. */
class RefusedStartTests {

    private static final String NO_DATABASE =
            "No database is named: set SPRING_DATASOURCE_URL to a MariaDB server, with its user and password.\n";

    private final Path folder;

    RefusedStartTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isRefusedWithoutADatabase() throws Exception {
        assertThat(started()).isEqualTo(new Ended(1, "", NO_DATABASE));
    }

    @Test
    void isRefusedWithoutADatabaseToACommandToo() throws Exception {
        assertThat(started("count", "--year", "2024")).isEqualTo(new Ended(1, "", NO_DATABASE));
    }

    @Test
    void isRefusedWithoutKeys() throws Exception {
        assertThat(started(database()).error())
                .isEqualTo("The keys are missing: mount the folder with the keys and name it in WIEG_KEYS_FOLDER.\n");
    }

    private static List<String> database() {
        var settings = new ArrayList<String>();
        TestDatabase.springProperties().forEach((name, value) -> {
            if (name.startsWith("spring.")) {
                settings.add("--" + name + "=" + value);
            }
        });
        return settings;
    }

    private Ended started(String... arguments) throws IOException, InterruptedException {
        return started(List.of(arguments));
    }

    private Ended started(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                WiegApplication.class.getName()));
        command.addAll(arguments);
        var out = folder.resolve("out");
        var error = folder.resolve("error");
        var product = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(error.toFile());
        product.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("WIEG_"));
        var process = product.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(error));
        } finally {
            process.destroyForcibly();
        }
    }

    /** How a process ended, and all that it said. */
    private record Ended(int status, String out, String error) {}
}
