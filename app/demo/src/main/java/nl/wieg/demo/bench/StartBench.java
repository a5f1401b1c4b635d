package nl.wieg.demo.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wieg.demo.signin.DemoProvider;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.springframework.util.FileSystemUtils;

/** From the start of the process to the first page, on a database that is initialised, against a web application that does nothing. */
final class StartBench {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_MILLIS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> settings = new ArrayList<>();

    private StartBench() {}

    static Map<String, Object> measure(Path binaries, int pairs) throws Exception {
        return new StartBench().run(binaries, pairs);
    }

    private Map<String, Object> run(Path binaries, int pairs) throws Exception {
        var scratch = Files.createTempDirectory("wieg-bench-");
        try (var database = EmbeddedMariaDb.start(scratch.resolve("database"), binaries);
                var provider = DemoProvider.start(0)) {
            database.springProperties().forEach((key, value) -> settings.add("--" + key + "=" + value));
            provider.springProperties().forEach((key, value) -> settings.add("--" + key + "=" + value));
            settings.add("--wieg.keys.folder=" + scratch.resolve("keys"));
            settings.add("--wieg.keys.create=true");
            settings.add("--wieg.inbox.folder=" + scratch.resolve("inbox"));
            ours();
            var measured = Pairs.of(pairs, this::ours, this::empty);
            var result = new LinkedHashMap<String, Object>();
            result.put("oursSeconds", measured.oursMedian());
            result.put("emptySeconds", measured.bareMedian());
            result.put("ratio", measured.ratio());
            result.put("atMost", 3.0);
            return result;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private void ours() throws Exception {
        untilPage("nl.wieg.WiegApplication", "/aanmelden", settings, 200);
    }

    private void empty() throws Exception {
        untilPage("nl.wieg.demo.bench.EmptyApplication", "/", List.of(), 404);
    }

    private void untilPage(String mainClass, String path, List<String> arguments, int expected) throws Exception {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Dloader.main=" + mainClass);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        command.add("--server.port=" + port);
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await(process, URI.create("http://localhost:" + port + path), expected);
        } finally {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private void await(Process process, URI page, int expected) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (status(page) != expected) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("No page at " + page);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private int status(URI page) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
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
