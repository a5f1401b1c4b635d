package nl.wieg.integrations.routing;

/** The source refuses what we ask; asking again will not help. The message is a Dutch sentence. */
public final class PageRefused extends Exception {

    private static final long serialVersionUID = 1L;

    PageRefused(String reason) {
        super(reason);
    }
}
