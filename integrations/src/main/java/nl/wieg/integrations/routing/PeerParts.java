package nl.wieg.integrations.routing;

import java.time.Clock;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** What a route to a REST source is made of. */
@Component
public class PeerParts {

    private static final int UNAUTHORIZED = 401;

    private final IntegrationSettings settings;
    private final PageAnswer answer;
    private final ProducerTemplate camel;
    private final Clock clock;

    PeerParts(IntegrationSettings settings, PageAnswer answer, ProducerTemplate camel, Clock clock) {
        this.settings = settings;
        this.answer = answer;
        this.camel = camel;
        this.clock = clock;
    }

    boolean integrates() {
        return settings.integrates();
    }

    void check(Exchange exchange, Credentials credentials) throws PageFailed, PageRefused {
        if (exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class) == UNAUTHORIZED) {
            credentials.refused();
        }
        answer.check(exchange);
    }

    void check(Exchange exchange) throws PageFailed, PageRefused {
        answer.check(exchange);
    }

    AccessTokens accessTokens(String tokenRoute) {
        return new AccessTokens(camel, tokenRoute, clock);
    }
}
