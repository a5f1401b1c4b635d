package nl.wieg.integrations.covid;

import nl.wieg.integrations.routing.Credentials;
import nl.wieg.integrations.routing.IntegrationSettings;
import nl.wieg.integrations.routing.PeerParts;
import nl.wieg.integrations.routing.PeerRoute;
import org.springframework.stereotype.Component;

/** Asks the register of covid vaccinations, with an access token that lives five minutes. */
@Component
class CovidRoute extends PeerRoute {

    CovidRoute(IntegrationSettings settings, PeerParts parts) {
        super("covid", settings.covid(), parts);
    }

    @Override
    protected Credentials credentials() {
        return accessToken();
    }
}
