package nl.wieg.integrations.routing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * Asks a REST source for one page. The asking and the judging of the answer stand in a route without error handling of its own, so that
 * trying again repeats both.
 */
public abstract class PeerRoute extends RouteBuilder {

    private static final String CLIENT =
            "http://peer?httpClient=#" + PeerClient.NAME + "&throwExceptionOnFailure=false";

    private final String source;
    private final IntegrationSettings.Peer peer;
    private final PeerParts parts;

    protected PeerRoute(String source, IntegrationSettings.Peer peer, PeerParts parts) {
        this.source = source;
        this.peer = peer;
        this.parts = parts;
    }

    /** What the source wants to know about us. */
    protected abstract Credentials credentials();

    static String entrance(String source) {
        return "direct:" + source + "-page";
    }

    @Override
    public final void configure() {
        if (parts.integrates() && !peer.url().isBlank()) {
            pages(credentials());
        }
    }

    private void pages(Credentials credentials) {
        from(entrance(source))
                .routeId(source + "-page")
                .routeConfigurationId(RouteErrors.PAGES)
                .to("direct:" + source + "-ask");

        from("direct:" + source + "-ask")
                .routeId(source + "-ask")
                .errorHandler(noErrorHandler())
                .setHeader(Exchange.HTTP_METHOD, constant("GET"))
                .setHeader("Accept", constant("application/json"))
                .process(exchange -> exchange.getMessage().setHeader("Authorization", credentials.header()))
                .to(CLIENT)
                .process(exchange -> parts.check(exchange, credentials))
                .removeHeaders("*");
    }

    /** A token by OAuth2 client credentials. */
    protected final Credentials accessToken() {
        from("direct:" + source + "-token")
                .routeId(source + "-token")
                .errorHandler(noErrorHandler())
                .setHeader(Exchange.HTTP_METHOD, constant("POST"))
                .setHeader(Exchange.HTTP_URI, constant(peer.tokenAddress()))
                .setHeader(Exchange.CONTENT_TYPE, constant("application/x-www-form-urlencoded"))
                .setHeader("Accept", constant("application/json"))
                .setHeader("Authorization", constant("Basic " + basic()))
                .setBody(constant("grant_type=client_credentials"))
                .to(CLIENT)
                .process(parts::check)
                .removeHeaders("*");
        return parts.accessTokens("direct:" + source + "-token");
    }

    /** RFC 6749 has both parts encoded as in a form before they are joined. */
    private String basic() {
        var joined = URLEncoder.encode(peer.clientId(), StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(peer.clientSecret(), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
