package nl.wieg.demo.oracle.peers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.util.List;
import nl.wieg.demo.oracle.RestHarvest;

/**
 * A local server that plays the covid and the milieu source. Covid wants a token of its own making, milieu anything that
 * looks like a JWT. Close it after use.
 */
public final class RestPeers implements AutoCloseable {

    static final String COVID = "/covid";
    static final String MILIEU = "/milieu";

    private static final int LARGEST_PAGE_OF_COVID = 500;
    private static final int LARGEST_PAGE_OF_MILIEU = 100;

    private final Peer covid;
    private final Peer milieu;
    private final Tokens tokens = new Tokens();
    private final WireMockServer server;

    private RestPeers(List<String> covidItems, List<String> milieuItems) {
        covid = new Peer(covidItems, LARGEST_PAGE_OF_COVID);
        milieu = new Peer(milieuItems, LARGEST_PAGE_OF_MILIEU);
        server = new WireMockServer(options().dynamicPort().extensions(new PeerAnswers(covid, milieu, tokens)));
        server.stubFor(answered(post(urlPathEqualTo(COVID + "/oauth/token"))));
        server.stubFor(answered(get(urlPathEqualTo(COVID + "/v1/toedieningen"))));
        server.stubFor(answered(get(urlPathEqualTo(MILIEU + "/zaken"))));
    }

    private static MappingBuilder answered(MappingBuilder request) {
        return request.willReturn(aResponse().withTransformers(PeerAnswers.NAME));
    }

    /** Starts serving these raw JSON items, in this order. */
    public static RestPeers serving(List<String> covidItems, List<String> milieuItems) {
        RestPeers peers = new RestPeers(covidItems, milieuItems);
        peers.server.start();
        return peers;
    }

    /** Starts serving what a delivery says is complete; a source that is not asked has nothing. */
    public static RestPeers serving(RestHarvest covid, RestHarvest milieu) {
        return serving(items(covid), items(milieu));
    }

    private static List<String> items(RestHarvest harvest) {
        return harvest instanceof RestHarvest.Complete complete ? complete.items() : List.of();
    }

    /** The covid source, to be told how to fail. */
    public Peer covid() {
        return covid;
    }

    /** The milieu source, to be told how to fail. */
    public Peer milieu() {
        return milieu;
    }

    /** Every token is refused with 401 once it was used that often, as if its five minutes were over. */
    public RestPeers withTokensGoodFor(int requests) {
        tokens.eachGoodFor(requests);
        return this;
    }

    /** To be given as {@code --covid-url}. */
    public String covidUrl() {
        return server.baseUrl() + COVID;
    }

    /** To be given as {@code --milieu-url}. */
    public String milieuUrl() {
        return server.baseUrl() + MILIEU;
    }

    /** Path and query of everything that was asked so far, in order. */
    public List<String> asked() {
        return server.getAllServeEvents().reversed().stream()
                .map(event -> event.getRequest().getUrl())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
