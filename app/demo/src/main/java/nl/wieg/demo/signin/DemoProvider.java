package nl.wieg.demo.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wieg.shared.Region;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** The sign-in provider of the demo, on this machine alone: one picks a made-up person from a page. */
public final class DemoProvider implements AutoCloseable {

    private static final String ISSUER = "wieg";

    private final MockOAuth2Server server;

    private DemoProvider(MockOAuth2Server server) {
        this.server = server;
    }

    /**
     * Starts the provider.
     *
     * @param port 0 for any that is free
     */
    public static DemoProvider start(int port) {
        var page = PeoplePage.write(DemoPeople.all(Region.today(Clock.systemUTC())));
        var server = new MockOAuth2Server(new OAuth2Config(true, page.toString()));
        try {
            server.start(InetAddress.getByName("localhost"), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoProvider(server);
    }

    /** Spring properties that name this provider to Wieg. */
    public Map<String, String> springProperties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("wieg.signin.issuer", server.issuerUrl(ISSUER).toString());
        properties.put(
                "wieg.signin.authorization-uri",
                server.authorizationEndpointUrl(ISSUER).toString());
        properties.put("wieg.signin.token-uri", server.tokenEndpointUrl(ISSUER).toString());
        properties.put("wieg.signin.jwk-set-uri", server.jwksUrl(ISSUER).toString());
        properties.put(
                "wieg.signin.end-session-uri",
                server.endSessionEndpointUrl(ISSUER).toString());
        properties.put("wieg.signin.client-id", "wieg");
        properties.put("wieg.signin.client-secret", "not-a-secret-in-the-demo");
        return properties;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
