package nl.wieg.web.start;

/** Something that must be right before anything is served is not; the message says what to do. */
public final class NotFitToStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFitToStart(String message) {
        super(message);
    }
}
