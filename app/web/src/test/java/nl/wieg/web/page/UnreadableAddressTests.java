package nl.wieg.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WiegApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class UnreadableAddressTests {

    @LocalServerPort
    private int port;

    @Test
    void isExplainedInDutch() throws Exception {
        var answer = open("/jaar/2024%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Dit adres is niet te lezen", "Naar het begin")
                .doesNotContain("Bad Request", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "afgemeld%1B%5B2J", "%7F"})
    void isRefusedWithCharactersThatNobodyTypes(String reason) throws Exception {
        var answer = open("/aanmelden?reden=" + reason);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit klopt niet");
    }

    @Test
    void mayHaveTextOfSeveralLines() throws Exception {
        assertThat(open("/aanmelden?reden=een%0D%0A%09twee").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> open(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
