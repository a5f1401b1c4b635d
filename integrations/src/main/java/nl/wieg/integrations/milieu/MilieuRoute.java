package nl.wieg.integrations.milieu;

import java.time.Clock;
import nl.wieg.integrations.routing.Credentials;
import nl.wieg.integrations.routing.IntegrationSettings;
import nl.wieg.integrations.routing.PeerParts;
import nl.wieg.integrations.routing.PeerRoute;
import nl.wieg.integrations.routing.ZgwToken;
import org.springframework.stereotype.Component;

/** Asks the case system of environment and health, with a token as the ZGW standard has it. */
@Component
class MilieuRoute extends PeerRoute {

    private final IntegrationSettings settings;
    private final Clock clock;

    MilieuRoute(IntegrationSettings settings, PeerParts parts, Clock clock) {
        super("milieu", settings.milieu(), parts);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected Credentials credentials() {
        return new ZgwToken(settings.milieu(), clock);
    }
}
