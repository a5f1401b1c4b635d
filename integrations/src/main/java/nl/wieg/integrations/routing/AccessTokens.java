package nl.wieg.integrations.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The OAuth2 access token of one source: kept while it is good, and replaced a little before it expires. */
final class AccessTokens implements Credentials {

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final ProducerTemplate camel;
    private final String tokenRoute;
    private final Clock clock;
    private @Nullable String token;
    private Instant goodUntil = Instant.MIN;

    AccessTokens(ProducerTemplate camel, String tokenRoute, Clock clock) {
        this.camel = camel;
        this.tokenRoute = tokenRoute;
        this.clock = clock;
    }

    @Override
    public synchronized String header() throws PageFailed, PageRefused {
        if (token == null || !clock.instant().isBefore(goodUntil)) {
            renew();
        }
        return "Bearer " + token;
    }

    @Override
    public synchronized void refused() {
        token = null;
    }

    private void renew() throws PageFailed, PageRefused {
        var asked = clock.instant();
        var answer = camel.request(tokenRoute, exchange -> {});
        if (answer.getException() != null) {
            throw HarvestParts.told(answer.getException());
        }
        try {
            var grant = JSON.readTree(answer.getMessage().getBody(byte[].class));
            token = grant.required("access_token").stringValue();
            goodUntil = asked.plus(life(grant.path("expires_in").asLong(LONGEST_LIFE.toSeconds())));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new PageFailed("Het antwoord op de vraag om een token is niet te lezen.");
        }
    }

    private static Duration life(long seconds) {
        var granted = seconds < LONGEST_LIFE.toSeconds() ? Duration.ofSeconds(Math.max(seconds, 0)) : LONGEST_LIFE;
        var half = granted.dividedBy(2);
        return half.compareTo(MARGIN) < 0 ? half : granted.minus(MARGIN);
    }
}
