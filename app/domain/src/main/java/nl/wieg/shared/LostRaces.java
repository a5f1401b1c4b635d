package nl.wieg.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DuplicateKeyException;

/** Does a whole transaction again that lost a race against another one, at most three times, after a moment that differs each time. */
public final class LostRaces {

    /** Changed since it was read, waited too long for a lock, and deadlock: MariaDB means the same with each of them. */
    private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);

    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(3)
            .delay(Duration.ofMillis(60))
            .jitter(Duration.ofMillis(50))
            .multiplier(3)
            .predicate(LostRaces::isLost)
            .build());

    private LostRaces() {}

    /** The work must be a whole transaction, never a part of one. */
    public static void again(Runnable transaction) {
        AGAIN.invoke(transaction);
    }

    /** The work must be a whole transaction, never a part of one. */
    public static <T> T again(Supplier<T> transaction) {
        return AGAIN.invoke(transaction);
    }

    private static boolean isLost(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DuplicateKeyException
                        || (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())));
    }
}
