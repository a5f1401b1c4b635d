package nl.wieg.demo.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running product that can be killed. */
final class ProductProcess implements AutoCloseable {

    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED");

    private final Process process;

    private ProductProcess(Process process) {
        this.process = process;
    }

    /** Starts a {@link WorkingProduct} in this place. */
    static ProductProcess start(Workplace workplace) throws IOException {
        Files.deleteIfExists(workplace.started());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                WorkingProduct.class.getName(),
                workplace.folder().toString(),
                workplace.name(),
                Integer.toString(workplace.year())));
        return new ProductProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(workplace.log().toFile()))
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it found nothing left to do and stopped by itself. */
    boolean isFinished() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
