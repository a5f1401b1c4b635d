package nl.wieg.demo.shipping;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A web application in a process of its own, from its start to its first page. */
public final class StartedJava implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TO_STOP = Duration.ofMinutes(1);
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private StartedJava(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it on a free port.
     *
     * @param what options of the virtual machine and what it runs
     * @param settings of the application, {@code --name=value}
     */
    public static StartedJava start(List<String> what, List<String> settings) throws IOException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(what);
        command.add("--server.port=" + port);
        command.addAll(settings);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new StartedJava(process, port);
    }

    /**
     * Waits until the page answers so.
     *
     * @throws IllegalStateException if the process ends, or two minutes pass, before it does
     */
    public StartedJava awaitPage(String path, int status) throws InterruptedException {
        var page = URI.create("http://localhost:" + port + path);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (status(page) != status) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("No page at " + page);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return this;
    }

    /** Asks it to stop and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().orTimeout(TO_STOP.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not stop within " + TO_STOP.toSeconds() + " seconds", e);
        }
    }

    private static int status(URI page) throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0; // not listening yet
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
