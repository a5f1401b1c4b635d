package nl.wieg.demo.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wieg.WiegApplication;
import nl.wieg.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

class DemoSignInTests {

    private static final Path HOME = Path.of("target", "signin-database");

    private static EmbeddedMariaDb database;
    private static DemoProvider provider;
    private static ConfigurableApplicationContext wieg;
    private static String address;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @BeforeAll
    static void theDemoRuns() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        database = EmbeddedMariaDb.start(HOME, Path.of("target", "mariadb"), 128);
        provider = DemoProvider.start(0);
        var properties = new HashMap<>(database.springProperties());
        properties.putAll(provider.springProperties());
        properties.putAll(Map.of(
                "server.port",
                "0",
                "wieg.roles",
                "web",
                "wieg.keys.folder",
                HOME.resolve("keys").toString(),
                "wieg.keys.create",
                "true"));
        wieg = WiegApplication.with(properties).registerShutdownHook(false).run();
        address = "http://localhost:" + wieg.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void theDemoStops() {
        wieg.close();
        provider.close();
        database.close();
    }

    @Test
    void showsWhoOneCanBe() throws Exception {
        var page = peoplePage().body();

        assertThat(page).contains("Wie bent u vandaag?", "Marije Hofstra", "co&ouml;rdinator", "Gerda Huizing");
        DemoPeople.all(LocalDate.of(2026, 11, 22))
                .forEach(person -> assertThat(page).contains("value=\"" + person.subject() + "\""));
    }

    @Test
    void letsAStewardIn() throws Exception {
        var answer = pick("anouk");

        assertThat(answer.uri().toString()).startsWith(address + "/jaar/");
        assertThat(answer.body()).contains("Anouk Smit");
    }

    @Test
    void refusesWhoHasNoSecondFactor() throws Exception {
        assertRefused(pick("daan"), "zonder tweede stap");
    }

    @Test
    void refusesWhoseAccountHasEnded() throws Exception {
        assertRefused(pick("gerda"), "beëindigd");
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.uri().getPath()).isEqualTo("/login/oauth2/code/wieg");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(why);
    }

    private HttpResponse<String> peoplePage() throws Exception {
        browser.send(HttpRequest.newBuilder(URI.create(address + "/")).build(), BodyHandlers.ofString());
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + "/oauth2/authorization/wieg"))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> pick(String subject) throws Exception {
        var page = peoplePage();
        var form = Pattern.compile(
                        "value=\"" + subject + "\">\\s*<input type=\"hidden\" name=\"claims\" value=\"([^\"]+)\"")
                .matcher(page.body());
        assertThat(form.find()).isTrue();
        var fields = "username=" + subject + "&claims="
                + URLEncoder.encode(form.group(1).replace("&quot;", "\""), StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }
}
