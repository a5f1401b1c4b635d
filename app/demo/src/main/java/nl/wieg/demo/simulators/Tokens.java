package nl.wieg.demo.simulators;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens that were issued, each good for five minutes. */
final class Tokens {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<String, Instant> expiry = new ConcurrentHashMap<>();

    Tokens(InstantSource clock) {
        this.clock = clock;
    }

    String issue() {
        String token = UUID.randomUUID().toString();
        expiry.put(token, clock.instant().plus(LIFETIME));
        return token;
    }

    boolean accepts(String authorization) {
        Instant until = expiry.get(authorization.replaceFirst("^Bearer ", ""));
        return until != null && clock.instant().isBefore(until);
    }
}
