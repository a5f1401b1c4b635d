package nl.wieg.web.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.core.env.Environment;

/** The ports that a started product listens on, asked from outside by somebody who is not signed in. */
record Ports(Environment environment) {

    HttpResponse<String> onTheWeb(String path) throws IOException, InterruptedException {
        return get("local.server.port", path);
    }

    HttpResponse<String> forOperators(String path) throws IOException, InterruptedException {
        return get("local.management.port", path);
    }

    private HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + environment.getProperty(port) + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
