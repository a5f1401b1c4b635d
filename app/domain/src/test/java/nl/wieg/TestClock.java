package nl.wieg;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs with the real time until a test sets it; a test that did, sets it running again. */
public final class TestClock extends Clock {

    private final AtomicReference<@Nullable Instant> fixed = new AtomicReference<>();

    public void set(Instant now) {
        fixed.set(now);
    }

    public void advance(Duration duration) {
        fixed.set(instant().plus(duration));
    }

    public void run() {
        fixed.set(null);
    }

    @Override
    public Instant instant() {
        var now = fixed.get();
        return now == null ? Clock.systemUTC().instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
