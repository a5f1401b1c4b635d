package nl.wieg.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WiegApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class MeasurementsOnTheWebTests {

    @Autowired
    private Environment environment;

    @Test
    void areNotThereOnTheWeb() throws Exception {
        assertThat(get("local.server.port", "/actuator/prometheus").statusCode())
                .isNotEqualTo(200);
        assertThat(get("local.server.port", "/actuator/metrics").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(String port, String path) throws Exception {
        var address = URI.create("http://localhost:" + environment.getProperty(port) + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
