package nl.wieg.demo.oracle.peers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The tokens handed out, and how many requests each is still good for. */
final class Tokens {

    private final Map<String, Integer> left = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    private volatile int requestsEach = Integer.MAX_VALUE;

    void eachGoodFor(int requests) {
        requestsEach = requests;
    }

    String next() {
        String token = "token-" + issued.incrementAndGet();
        left.put(token, requestsEach);
        return token;
    }

    boolean accepts(String authorization) {
        String token = authorization.replaceFirst("^Bearer ", "");
        return left.computeIfPresent(token, (same, requests) -> requests - 1) != null
                && left.getOrDefault(token, -1) >= 0;
    }
}
