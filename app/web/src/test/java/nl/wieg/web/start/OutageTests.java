package nl.wieg.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The database process dies under a running product, and comes back. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    private static final Duration SECONDS = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void saysWithinSecondsThatTheDatabaseIsAwayAndGoesOnWhenItIsBack(CapturedOutput log) throws Exception {
        var home = folder.resolve("database");
        var database = EmbeddedMariaDb.start(home, Path.of("target", "mariadb"), 64);
        try (var wieg = serving(database)) {
            var session = get(wieg, "/jaar/2024", "")
                    .headers()
                    .firstValue("set-cookie")
                    .orElseThrow();
            kill(home);
            var feed = Files.createDirectories(folder.resolve("inbox").resolve("gir"));
            Files.writeString(feed.resolve("gir-2024-03.csv"), "inspectienummer");

            var withSession = get(wieg, "/jaar/2024", session);
            assertThat(withSession.statusCode()).isEqualTo(503);
            assertThat(withSession.body())
                    .contains("Wieg kan nu niet bij de gegevens", "Er is niets veranderd.", "Noem dan dit nummer:");
            assertThat(withSession.headers().firstValue("content-security-policy"))
                    .isPresent();
            assertThat(get(wieg, "/jaar/2024", "").statusCode()).isEqualTo(503);
            assertThat(get(wieg, "/ooievaar", session).statusCode()).isEqualTo(503);
            assertThat(get(wieg, "/aanmelden", "").statusCode()).isEqualTo(200);
            assertThat(get(wieg, "/actuator/health", "").statusCode()).isEqualTo(503);
            await().atMost(SECONDS).until(() -> log.getAll().contains("the database does not answer"));

            database = database.startAgain();
            await().atMost(Duration.ofSeconds(20)).until(() -> log.getAll().contains("the database answers again"));
            assertThat(get(wieg, "/jaar/2024", session).statusCode()).isEqualTo(302);
            await().atMost(SECONDS).until(() -> log.getAll().contains("rejected source=gir"));
            // before the product stops: Tomcat may warn then of a thread that still closes a dead connection
            assertThat(lines(log, " WARN ")).hasSize(2);
        } finally {
            database.close();
        }

        assertThat(lines(log, "the database does not answer")).hasSize(1);
        assertThat(lines(log, "problem=DATABASE")).hasSize(3);
        assertThat(lines(log, "\tat org.springframework")).isEmpty();
    }

    private ConfigurableApplicationContext serving(EmbeddedMariaDb database) {
        var properties = TestDatabase.springProperties().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> String.valueOf(entry.getValue())));
        properties.putAll(database.springProperties());
        properties.put("server.port", "0");
        properties.put("wieg.database.watch", "1s");
        properties.put("wieg.events.again-after", "1s");
        properties.put("wieg.alarm.every", "1s");
        properties.put("wieg.inbox.folder", folder.resolve("inbox").toString());
        return WiegApplication.with(properties).run();
    }

    private static void kill(Path home) throws IOException {
        var pid = Files.readString(home.resolve("data").resolve("server.pid")).strip();
        var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Gives up, and fails, when the answer takes longer than seconds. */
    private HttpResponse<String> get(ConfigurableApplicationContext wieg, String path, String cookie) throws Exception {
        var port = wieg.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookie.split(";", 2)[0])
                .timeout(SECONDS)
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String[] lines(CapturedOutput log, String word) {
        return Arrays.stream(log.getAll().split("\n", -1))
                .filter(line -> line.contains(word))
                .toArray(String[]::new);
    }
}
