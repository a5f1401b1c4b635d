package nl.wieg.sessions.rounds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made a round and who published it.
 *
 * @param publishedAt null while a draft, as {@code publishedBy}
 * @param closedAt null until it is closed
 */
public record RoundMoments(
        Instant madeAt,
        String madeBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable Instant closedAt) {

    static RoundMoments made(Instant at, String by) {
        return new RoundMoments(at, by, null, null, null);
    }

    RoundMoments published(Instant at, String by) {
        return new RoundMoments(madeAt, madeBy, at, by, null);
    }

    RoundMoments closed(Instant at) {
        return new RoundMoments(madeAt, madeBy, publishedAt, publishedBy, at);
    }
}
