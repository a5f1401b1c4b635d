package nl.wieg.demo.simulators;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.Request;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.wieg.demo.generator.EnvironmentCase;

/** The milieu source: a case system that lists closed cases in the shape of the ZGW Zaken API. */
public final class MilieuSimulator implements AutoCloseable {

    /** The kind of case that counts. It lies in a catalogue elsewhere, as with ZGW, and so stays the same on whatever port we answer. */
    static final String CASE_TYPE = "https://catalogus.wieg.invalid/zaaktypen/1";

    private static final int EVERY_NEW_PAGE = 1;

    private final CasePages pages;
    private final ZgwTokens tokens;
    private final FirstAnswers firstAnswers;
    private final WireMockServer server;

    private MilieuSimulator(List<EnvironmentCase> cases, Faults faults, int port, InstantSource clock) {
        this.pages = new CasePages(cases);
        this.tokens = new ZgwTokens(Client.DEMO, clock);
        this.firstAnswers = new FirstAnswers(faults, EVERY_NEW_PAGE);
        this.server = new WireMockServer(
                wireMockConfig().port(port).disableRequestJournal().extensions(new Answering("zaken", this::page)));
    }

    /** Starts on a free port. */
    public static MilieuSimulator start(List<EnvironmentCase> cases, Faults faults) {
        return start(cases, faults, 0);
    }

    /** Starts on this port, 0 for a free one. */
    public static MilieuSimulator start(List<EnvironmentCase> cases, Faults faults, int port) {
        return start(cases, faults, port, InstantSource.system());
    }

    static MilieuSimulator start(List<EnvironmentCase> cases, Faults faults, int port, InstantSource clock) {
        MilieuSimulator simulator = new MilieuSimulator(cases, faults, port, clock);
        simulator.server.start();
        simulator.server.stubFor(
                get(urlPathEqualTo("/zaken")).willReturn(aResponse().withTransformers("zaken")));
        return simulator;
    }

    /** What Spring must know to harvest from here. The case type is named, since by default it would change with the port. */
    public Map<String, String> springProperties() {
        return Map.of(
                "wieg.milieu.url", baseUrl(),
                "wieg.milieu.client-id", Client.DEMO.id(),
                "wieg.milieu.client-secret", Client.DEMO.secret(),
                "wieg.milieu.zaaktype", CASE_TYPE);
    }

    /** Under which {@code /zaken} lies; without a slash at the end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.stop();
    }

    private ResponseDefinitionBuilder page(Request request) {
        if (!request.containsHeader("Authorization") || !tokens.accepts(request.getHeader("Authorization"))) {
            return Answers.problem(403, "No token, or not one of ours");
        }
        Map<String, Object> page = pages.page(new Query(request), baseUrl());
        return firstAnswers.answer(request.getUrl(), Json.write(page));
    }
}
