package nl.wieg.integrations.routing;

/** A page did not come through, this time. The message is a Dutch sentence. */
public final class PageFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PageFailed(String reason) {
        super(reason);
    }

    PageFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
