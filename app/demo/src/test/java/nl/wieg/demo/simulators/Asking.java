package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.JsonException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Asks over HTTP as a patient harvest does: again and again until the page is good; keeps what went wrong. */
final class Asking {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final List<String> troubles = new ArrayList<>();

    /** The page, after as many attempts as it takes, five at most. */
    Map<?, ?> page(String url, String authorization) {
        for (int attempt = 1; attempt <= 5; attempt++) {
            Optional<Map<?, ?>> page = attempt(url, authorization);
            if (page.isPresent()) {
                return page.get();
            }
        }
        throw new AssertionError("no good answer from " + url + ": " + troubles);
    }

    private Optional<Map<?, ?>> attempt(String url, String authorization) {
        try {
            HttpResponse<String> answer = get(url, authorization);
            if (answer.statusCode() == 200) {
                return Optional.of(Json.read(answer.body(), Map.class));
            }
            String retryAfter = answer.headers().firstValue("Retry-After").orElse("");
            troubles.add((answer.statusCode() + " " + retryAfter).strip());
        } catch (JsonException e) {
            troubles.add("cut off");
        } catch (IOException e) {
            troubles.add("broken");
        }
        return Optional.empty();
    }

    static HttpResponse<String> get(String url, String authorization) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", authorization));
    }

    static HttpResponse<String> post(String url, String form) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    static HttpResponse<String> post(String url, String form, String authorization) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    static List<?> items(Map<?, ?> page, String name) {
        return (List<?>) Objects.requireNonNull(page.get(name));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
