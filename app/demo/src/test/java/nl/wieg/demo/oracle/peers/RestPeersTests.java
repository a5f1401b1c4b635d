package nl.wieg.demo.oracle.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RestPeersTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final RestPeers peers = RestPeers.serving(List.of("{\"id\":\"a\"}", "null", "42"), List.of("1", "2", "3"));

    @AfterEach
    void closePeers() {
        peers.close();
        client.close();
    }

    @Test
    void servesDosesPageByPageToWhoHasAToken() throws Exception {
        peers.covid().withPagesOf(2);
        String token = token();

        JsonNode second = json(doses(token, 2));

        assertThat(second.path("toedieningen").toString()).isEqualTo("[42]");
        assertThat(second.path("pagina").intValue()).isEqualTo(2);
        assertThat(second.path("paginas").intValue()).isEqualTo(2);
        assertThat(second.path("totaal").intValue()).isEqualTo(3);
        assertThat(json(doses(token, 3)).path("toedieningen").toString()).isEqualTo("[]");
    }

    @Test
    void refusesATokenThatItDidNotGiveOrThatIsSpent() throws Exception {
        peers.withTokensGoodFor(1);
        String token = token();

        assertThat(doses("token-9", 1).statusCode()).isEqualTo(401);
        assertThat(doses(token, 1).statusCode()).isEqualTo(200);
        assertThat(doses(token, 1).statusCode()).isEqualTo(401);
    }

    @Test
    void followsTheAddressOfTheNextPageOfAdvice() throws Exception {
        peers.milieu().withPagesOf(2);

        JsonNode first = json(get(peers.milieuUrl() + "/zaken?zaaktype=z&page=1", "a.b.c"));
        JsonNode second = json(get(first.path("next").stringValue(), "a.b.c"));

        assertThat(first.path("count").intValue()).isEqualTo(3);
        assertThat(first.path("previous").isNull()).isTrue();
        assertThat(first.path("next").stringValue()).isEqualTo(peers.milieuUrl() + "/zaken?zaaktype=z&page=2");
        assertThat(second.path("results").toString()).isEqualTo("[3]");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void failsAsToldAndIsGoodAfterwards() throws Exception {
        String token = token();
        peers.covid()
                .failingAt(
                        1,
                        new PageFault.TooManyRequests(2),
                        new PageFault.Refused(503),
                        new PageFault.CutOffBody(),
                        new PageFault.BrokenConnection(),
                        new PageFault.Late(Duration.ofMillis(300)));

        HttpResponse<String> tooMany = doses(token, 1);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).contains("2");
        assertThat(doses(token, 1).statusCode()).isEqualTo(503);
        assertThat(doses(token, 1).body()).startsWith("{\"toedieningen\"").doesNotEndWith("}");
        assertThatThrownBy(() -> doses(token, 1)).isInstanceOf(IOException.class);
        long start = System.nanoTime();
        assertThat(json(doses(token, 1)).path("totaal").intValue()).isEqualTo(3);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
        assertThat(doses(token, 1).statusCode()).isEqualTo(200);
    }

    @Test
    void canFailForEverAndAnnounceTooMany() throws Exception {
        peers.milieu().alwaysFailingAt(1, new PageFault.Refused(500));
        peers.covid().withATotalThatNeverMatches();

        assertThat(get(peers.milieuUrl() + "/zaken", "a.b.c").statusCode()).isEqualTo(500);
        assertThat(get(peers.milieuUrl() + "/zaken", "a.b.c").statusCode()).isEqualTo(500);
        assertThat(json(doses(token(), 1)).path("totaal").intValue()).isEqualTo(4);
    }

    @Test
    void remembersWhatWasAsked() throws Exception {
        doses(token(), 1);

        assertThat(peers.asked())
                .containsExactly("/covid/oauth/token", "/covid/v1/toedieningen?pagina=1&paginaGrootte=500");
    }

    private String token() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(peers.covidUrl() + "/oauth/token"))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return json(client.send(request, HttpResponse.BodyHandlers.ofString()))
                .path("access_token")
                .stringValue();
    }

    private HttpResponse<String> doses(String token, int page) throws Exception {
        return get(peers.covidUrl() + "/v1/toedieningen?pagina=" + page + "&paginaGrootte=500", token);
    }

    private HttpResponse<String> get(String address, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
