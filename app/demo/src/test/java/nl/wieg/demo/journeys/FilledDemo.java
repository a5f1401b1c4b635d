package nl.wieg.demo.journeys;

import java.io.IOException;
import java.nio.file.Path;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** One demo for the journeys through the register, which leave each other's children alone; it stops with the process. */
final class FilledDemo {

    private static final Path HOME = Path.of("target", "journeys-register");

    private static @Nullable DemoServer demo;

    private FilledDemo() {}

    /** The demo, started for the first who asks. */
    static synchronized DemoServer running() throws IOException {
        var running = demo;
        if (running == null) {
            FileSystemUtils.deleteRecursively(HOME);
            running = DemoServer.start(
                    new DemoHome(HOME, Path.of("target", "mariadb")), DemoSize.LAST_YEAR, "--server.port=0");
            demo = running;
        }
        return running;
    }
}
