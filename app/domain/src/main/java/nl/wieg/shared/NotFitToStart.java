package nl.wieg.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that must be right before anything is served is not; the message says what to do. */
public final class NotFitToStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong and what to do, in one sentence. */
    public NotFitToStart(String message) {
        super(message);
    }

    /** The refusal that a failed start comes from; by then it was said on standard error. */
    public static Optional<NotFitToStart> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(NotFitToStart.class::isInstance)
                .map(NotFitToStart.class::cast)
                .findFirst();
    }
}
