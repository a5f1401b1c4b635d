package nl.wieg.demo.simulators;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.Request;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.wieg.demo.generator.CovidDose;

/** The covid source: a token for the client, then registrations by day of administration, page by page. */
public final class CovidSimulator implements AutoCloseable {

    private static final int EVERY_THIRD_NEW_PAGE = 3;

    private final CovidPages pages;
    private final TokenRequests tokenRequests;
    private final Tokens tokens;
    private final FirstAnswers firstAnswers;
    private final WireMockServer server;

    private CovidSimulator(List<CovidDose> doses, Faults faults, int port, InstantSource clock) {
        this.pages = new CovidPages(doses);
        this.tokens = new Tokens(clock);
        this.tokenRequests = new TokenRequests(Client.DEMO, tokens);
        this.firstAnswers = new FirstAnswers(faults, EVERY_THIRD_NEW_PAGE);
        this.server = new WireMockServer(wireMockConfig()
                .port(port)
                .disableRequestJournal()
                .extensions(
                        new Answering("covid-token", tokenRequests::answer), new Answering("covid-page", this::page)));
    }

    /** Starts on a free port. */
    public static CovidSimulator start(List<CovidDose> doses, Faults faults) {
        return start(doses, faults, 0);
    }

    /** Starts on this port, 0 for a free one. */
    public static CovidSimulator start(List<CovidDose> doses, Faults faults, int port) {
        return start(doses, faults, port, InstantSource.system());
    }

    static CovidSimulator start(List<CovidDose> doses, Faults faults, int port, InstantSource clock) {
        CovidSimulator simulator = new CovidSimulator(doses, faults, port, clock);
        simulator.server.start();
        simulator.server.stubFor(
                post(urlPathEqualTo("/oauth/token")).willReturn(aResponse().withTransformers("covid-token")));
        simulator.server.stubFor(
                get(urlPathEqualTo("/v1/toedieningen")).willReturn(aResponse().withTransformers("covid-page")));
        return simulator;
    }

    /** Under which {@code /v1/toedieningen} and {@code /oauth/token} lie; without a slash at the end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.stop();
    }

    private ResponseDefinitionBuilder page(Request request) {
        if (!request.containsHeader("Authorization") || !tokens.accepts(request.getHeader("Authorization"))) {
            return Answers.problem(401, "No token, or an old one")
                    .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        Map<String, Object> page = pages.page(new Query(request));
        return firstAnswers.answer(request.getUrl(), Json.write(page));
    }
}
