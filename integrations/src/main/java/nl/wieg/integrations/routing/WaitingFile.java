package nl.wieg.integrations.routing;

import java.time.Duration;
import java.time.Instant;

/** A file that lies in an inbox folder: how it looks, and how often it could not be taken. */
final class WaitingFile {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final int DOUBLINGS = 6;

    private FileSighting sighting;
    private Instant waitingSince;
    private Instant retryAt = Instant.MIN;
    private int failures;

    WaitingFile(FileSighting first) {
        this.sighting = first;
        this.waitingSince = first.since();
    }

    void seen(FileSighting now) {
        if (!sighting.sameAs(now)) {
            sighting = now;
        }
    }

    boolean looksLike(FileSighting now) {
        return sighting.sameAs(now);
    }

    boolean isReady(Instant now) {
        return sighting.isQuiet(now) && !retryAt.isAfter(now);
    }

    /** Tried again after one second, then two, four, up to a minute. */
    void failed(Instant now) {
        if (failures == 0) {
            waitingSince = now;
        }
        var pause = Duration.ofSeconds(1L << Math.min(failures++, DOUBLINGS));
        retryAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** Whether it failed before and could be tried without waiting for its turn. */
    boolean isWorthARetry(Instant now) {
        return isFailing() && sighting.isQuiet(now);
    }

    boolean isFailing() {
        return failures > 0;
    }

    boolean isOverdue(Instant now, Duration patience) {
        return (isFailing() || !sighting.isQuiet(now))
                && waitingSince.plus(patience).isBefore(now);
    }
}
