package nl.wieg.integrations.feeds;

/** The body of an answer that is cut off, or is not the page that was asked for; asking again may help. */
public final class BrokenPage extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenPage(String reason) {
        super(reason);
    }

    BrokenPage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
